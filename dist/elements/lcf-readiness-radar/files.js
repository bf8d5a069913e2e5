import { nothing, html } from 'lit';

/** Problems that are listed; the rest is counted. */
const MAX_LISTED = 20;
/** Columns that are named. */
const MAX_NAMED = 8;
const titleOf = (model, id) => model.nodes.get(id)?.title ?? id;
function problemText(t, model, problem) {
    const { kind, line } = problem;
    return kind === 'not-a-level'
        ? t(`radar.problem-${kind}`, { line, condition: titleOf(model, problem.condition), found: problem.found })
        : t(`radar.problem-${kind}`, { line });
}
function leftOut(t, model, report) {
    const { problems, skipped, unread, ignored, missing } = report;
    const listed = problems.slice(0, MAX_LISTED);
    const more = skipped + unread - listed.length;
    const items = [
        ...listed.map((problem) => problemText(t, model, problem)),
        ...(more > 0 ? [t('radar.file-more', { count: more })] : []),
        ...(ignored.length > 0 ? [t('radar.file-ignored', { list: t.list(ignored.slice(0, MAX_NAMED)) })] : []),
        ...(missing.length > 0
            ? [
                t('radar.file-missing', {
                    list: t.list(missing.slice(0, MAX_NAMED).map((id) => titleOf(model, id))),
                }),
            ]
            : []),
    ];
    if (items.length === 0)
        return nothing;
    return html `
    <details>
      <summary part="link">${t('radar.file-details')}</summary>
      <ul class="problems">
        ${items.map((item) => html `
            <li>${item}</li>
          `)}
      </ul>
    </details>
  `;
}
/** What came of one file, in one or two sentences. */
function reportTexts(t, { name, people, problem, table }) {
    return [
        ...(people > 0 || !problem ? [t('radar.file-read', { name, count: people })] : []),
        ...(problem ? [t(`radar.failed-${problem}`, { name })] : []),
        ...(table && table.skipped > 0 ? [t('radar.file-skipped', { count: table.skipped })] : []),
        ...(table && table.unread > 0 ? [t('radar.file-unread', { count: table.unread })] : []),
    ];
}
/** The files that were read, what was left out of them, and how far the reading is. */
function filesTemplate(t, model, reports, progress) {
    if (reports.length === 0 && progress === null)
        return nothing;
    return html `
    <section class="files" part="files" aria-label=${t('radar.files')}>
      ${progress === null
        ? nothing
        : html `
              <label class="reading">
                ${t('radar.files-reading', { percent: t.number(Math.round(progress * 100) / 100, { style: 'percent' }) })}
                <progress max="1" .value=${progress}></progress>
              </label>
            `}
      <ul>
        ${reports.map((report) => html `
            <li class=${report.problem ? 'failed' : ''}>
              <p>${reportTexts(t, report).join(' ')}</p>
              ${report.table ? leftOut(t, model, report.table) : nothing}
            </li>
          `)}
      </ul>
      ${reports.length > 0
        ? html `
              <button type="button" part="link" class="link-button no-print" data-files="clear">
                ${t('radar.files-clear')}
              </button>
            `
        : nothing}
    </section>
  `;
}

export { filesTemplate, reportTexts };
