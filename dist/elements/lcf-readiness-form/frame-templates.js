import { nothing, html } from 'lit';
import '../shared/more-words.js';
import '../shared/more-icons.js';
import { cssVars } from '../../styles/css-vars.js';
import { icon } from '../shared/icons.js';
import { locator } from '../shared/locator.js';
import { widgetTitle } from '../shared/widget-title.js';
import { answerSign, answerIn, REVIEW } from './form-view.js';

function headerTemplate(view) {
    const { t, conditions, counts } = view;
    const [done, total] = [counts.level, conditions.length];
    const words = t('form.progress', { done, total });
    return html `
    <div class="widget-header" part="header">
      <div>
        ${widgetTitle(view, t('form.title'), t('form.lead', { count: total }))}
        ${view.readonly
        ? html `
                <p class="widget-lead">${t('form.readonly')}</p>
              `
        : nothing}
        ${groupTemplate(view)}
      </div>
      <div class="progress" part="progress">
        <span aria-hidden="true">${words}</span>
        <div
          class="bar"
          role="progressbar"
          aria-label=${words}
          aria-valuemin="0"
          aria-valuemax=${total}
          aria-valuenow=${done}
          ${cssVars({ '--_lcf-done': String(total ? done / total : 0) })}
        ></div>
      </div>
    </div>
  `;
}
/** Whom the reader answers as: a group of the config, never a name. Nothing without groups. */
function groupTemplate(view) {
    const { t, model, assessment, locked } = view;
    const { groups } = model.readiness;
    if (groups.length === 0)
        return nothing;
    const chosen = groups.find(({ id }) => id === assessment.respondent)?.id ?? '';
    const changed = ({ target }) => view.send({
        type: 'respondent',
        assessment: view.id,
        respondent: target.value,
    });
    return html `
    <p class="group flow" part="group">
      <label for="group">${t('form.group')}</label>
      <select part="field" class="field" id="group" ?disabled=${locked} @change=${changed}>
        ${[{ id: '', label: t('form.group-none') }, ...groups].map(({ id, label }) => html `
            <option value=${id} .selected=${id === chosen}>${label}</option>
          `)}
      </select>
    </p>
  `;
}
/** The list of all conditions; on narrow containers behind a button. */
function navTemplate(view, isOpen, toggle) {
    const { t, model, groups } = view;
    return html `
    <nav class=${isOpen ? 'nav open' : 'nav'} part="nav" aria-label=${t('form.conditions')}>
      <button
        type="button"
        part="button"
        class="button menu"
        aria-expanded=${isOpen}
        aria-controls="nav-list"
        @click=${toggle}
      >
        ${icon('list')} ${t('form.menu')} ${icon(isOpen ? 'chevron-up' : 'chevron-down')}
      </button>
      <div class="nav-list" id="nav-list">
        ${groups.map(({ domain, conditions }, index) => html `
            ${domain
        ? html `
                    <p class="nav-domain flow" id="domain-${index}">
                      ${locator(model, domain.id, t.dir)} ${domain.title}
                    </p>
                  `
        : nothing}
            <ul aria-labelledby=${domain ? `domain-${index}` : nothing}>
              ${conditions.map((condition) => navRow(view, condition.id, navLabel(view, condition), answerSign(view, answerIn(view, condition))))}
            </ul>
          `)}
        <ul class="nav-end">
          ${navRow(view, REVIEW, t('form.review'))}
        </ul>
      </div>
    </nav>
  `;
}
const navLabel = ({ t, current }, { id, title }) => html `
  <span class="nav-title">${title}</span>
  ${id === current
    ? html `
          <span class="now" aria-hidden="true">${t('form.now')}</span>
        `
    : nothing}
`;
const navRow = (view, step, label, sign = nothing) => html `
  <li>
    <button
      type="button"
      class="nav-row flow"
      part="nav-row"
      aria-current=${step === view.current ? 'step' : nothing}
      @click=${() => view.open(step)}
    >
      ${label} ${sign}
    </button>
  </li>
`;
/** Back, where answers are kept, and next. */
function footerTemplate(view) {
    const { t, conditions, current, open } = view;
    const index = current === REVIEW ? conditions.length : conditions.findIndex(({ id }) => id === current);
    const [previous, next] = [conditions[index - 1], conditions[index + 1]];
    return html `
    <div class="steps" part="footer">
      ${previous
        ? html `
              <button type="button" part="button" class="button back" @click=${() => open(previous.id)}>
                ${icon('chevron-start')} ${t('form.back', { title: previous.title })}
              </button>
            `
        : nothing}
      ${keptTemplate(view)}
      ${current === REVIEW
        ? nothing
        : html `
              <button
                type="button"
                part="button primary"
                class="button primary next"
                @click=${() => open(next?.id ?? REVIEW)}
              >
                ${next ? t('form.next', { title: next.title }) : t('form.review')} ${icon('chevron-end')}
              </button>
            `}
    </div>
  `;
}
function keptTemplate({ t, snapshot }) {
    const { kept, memoryOnly } = snapshot;
    const place = memoryOnly ? 'page' : kept;
    return html `
    <p class="kept muted flow" part="kept">
      ${place === 'page' ? nothing : icon('check')}
      ${t(place === 'device' ? 'common.saved-here' : `form.kept-${place}`)}
    </p>
  `;
}

export { footerTemplate, headerTemplate, keptTemplate, navTemplate };
