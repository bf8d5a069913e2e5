import { nothing, html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { MAX_OVERLAID } from '../../model/readiness/cells.js';
import { dotsChart } from './dots-chart.js';
import { Last } from './last.js';
import { legend } from './legend.js';
import { radarChart, stillRadar, drawRadar } from './radar-chart.js';
import { crossLegend, readout, radarKey } from './readout.js';
import { aboutTexts, noteTexts } from './results.js';
import { resultsTable } from './table.js';
import { tabList } from './tabs.js';
import { takeawaysTemplate } from './takeaways.js';

/** Size of the labels around the radar, as a share of the base size. */
const LABEL_SIZE = 0.8125;
const SMALL_WIDTH = 260;
/** How labels are measured in the font that is shown. */
function labelFont(font) {
    const size = font.base * LABEL_SIZE;
    return { measure: (text) => font.measure(text, size, 600), lineHeight: size * 1.35 };
}
const message = (text, title) => html `
  <div class="message" part="message">
    <div>
      ${title
    ? html `
              <p class="message-title">${title}</p>
            `
    : nothing}
      <p>${text}</p>
    </div>
  </div>
`;
/** One or more pictures, with their figures. */
function resultsBody(sections) {
    const { results, files } = sections;
    const { t, visible } = results;
    if (visible.conditions.length === 0)
        return message(t('radar.no-conditions'));
    // Empty until the font is known: the room for the radar is read off it, and everything is drawn once.
    if (!sections.font)
        return outline(sections);
    return [files, resultsContent(sections), tools(sections)];
}
/** The boxes of the charts with nothing in them. */
const outline = ({ parts }) => html `
  <div class="charts ${parts.includes('radar') && parts.includes('dots') ? 'both' : ''}">
    <div class="section"><div class="chart"></div></div>
  </div>
`;
/** What a reader may do besides looking. */
const tools = ({ results: { t, shown }, link }) => html `
  <div class="tools no-print" part="tools">
    <button type="button" part="chip" class="button chip" data-files="add">${t('radar.files-add')}</button>
    <span class="muted">${t('radar.files-hint')}</span>
    ${shown.length > 0
    ? html `
            <button type="button" part="chip" class="button chip" data-link>${t('radar.link')}</button>
          `
    : nothing}
    ${link === null
    ? nothing
    : html `
            <input part="field" class="field" readonly aria-label=${t('radar.link-field')} .value=${link} />
          `}
  </div>
`;
function resultsContent(sections) {
    const { results, tabs, parts } = sections;
    const { t, visible } = results;
    const [tab] = parts;
    if (visible.series.length + visible.hidden.length === 0)
        return html `
      <slot name="empty">${message(t('radar.empty'), t('radar.empty-title'))}</slot>
    `;
    if (visible.series.length === 0) {
        return [legend(results, sections.search), message(t('radar.all-hidden', { count: visible.minN }))];
    }
    const content = tabs.length > 0 && tab
        ? html `
          ${tabList(t, tabs, tab)}
          <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${tab}">
            ${shownParts(sections)}
          </div>
        `
        : shownParts(sections);
    const notes = html `
    <div class="notes" part="notes">
      ${(sections.isPaper ? aboutTexts : noteTexts)(results).map((text) => html `
          <p>${text}</p>
        `)}
    </div>
  `;
    return [content, notes];
}
function shownParts(sections) {
    const { view, results, tabs, parts, hasTakeaways } = sections;
    const inSummary = !tabs.includes('summary') || parts.includes('summary');
    const isChart = parts.includes('radar') && parts.includes('dots');
    if (results.shown.length === 0)
        return [legend(results, sections.search), message(results.t('radar.none-shown'))];
    const takeaways = hasTakeaways && inSummary ? takeawaysTemplate(view, results) : nothing;
    const groups = legend(results, sections.search);
    const charts = html `
    <div class="charts ${isChart ? 'both' : ''}">
      ${parts.includes('radar') ? radarSection(sections) : nothing}
      ${parts.includes('dots') ? dotsSection(sections) : nothing}
    </div>
  `;
    return [
        ...(parts.includes('summary') ? [takeaways, groups] : [groups, takeaways]),
        charts,
        parts.includes('table') ? tableSection(sections) : nothing,
    ];
}
const sectionHeading = ({ view }, id, text) => html `
  <div id=${id}>${view.heading(1, text, 'section-title', 'section-heading')}</div>
`;
/** Single answers are no averages. */
const radarTitle = ({ t, shown }) => t(shown.every(({ series }) => series.origin === 'own') ? 'radar.radar-own' : 'radar.radar');
function radarSection(sections) {
    const { results } = sections;
    const { t, visible, shown } = results;
    return html `
    <section class="section radar-section" part="section" aria-labelledby="radar-heading">
      ${sectionHeading(sections, 'radar-heading', radarTitle(results))}
      <p class="muted" id="how-to-read">${t('radar.how-to-read', { min: visible.min, max: visible.max })}</p>
      <button type="button" part="chip" class="button chip to-table no-print" data-table>
        ${t('radar.to-table')}
      </button>
      <div class="chart">${shown.length <= MAX_OVERLAID ? overlay(sections) : multiples(sections)}</div>
    </section>
  `;
}
function overlay({ results, drawing, activeAxis, currentAxis }) {
    if (!drawing)
        return nothing;
    const chosen = results.rows.find(({ condition }) => results.chosen.has(condition.id));
    const row = results.rows[activeAxis] ?? (results.chosen.size === 1 ? chosen : undefined);
    return [
        radarChart(results, drawing, { active: activeAxis, current: currentAxis }),
        crossLegend(results, drawing.gaps),
        readout(results, row),
        drawing.plan.mode === 'numbers' ? radarKey(results, activeAxis) : nothing,
    ];
}
/** More series than one picture can hold: each gets its own, all on the same scale. */
function multiples({ results, font }) {
    if (!font)
        return nothing;
    // They differ in their lines alone.
    const memory = new Last();
    const options = { width: SMALL_WIDTH, ...labelFont(font), memory };
    return html `
    <p class="muted">${results.t('radar.multiples')}</p>
    <ul class="multiples">
      ${results.shown.map((one) => html `
          <li>
            <p class="multiple-title">${one.label}</p>
            ${stillRadar(drawRadar(results, [{ ...one, slot: 0 }], options), one.label)}
          </li>
        `)}
    </ul>
    ${radarKey({ ...results, shown: [] }, -1)}
  `;
}
function dotsSection(sections) {
    const { results, font } = sections;
    const { t, shown } = results;
    const isDetailed = shown.some(({ series }) => series.stats.size > 0);
    return html `
    <section class="section dots-section" part="section" aria-labelledby="dots-heading">
      ${sectionHeading(sections, 'dots-heading', t(isDetailed ? 'radar.dots-spread' : 'radar.dots'))}
      ${guard([results, font?.key], () => dotsChart(results, font))}
    </section>
  `;
}
function tableSection(sections) {
    const { results, sorting } = sections;
    const { t, shown, comparison } = results;
    const caption = t('radar.caption', { series: t.list(shown.map(({ label }) => label)) });
    const since = comparison && { from: comparison.from.label, to: comparison.to.label };
    return html `
    <section class="section table-section" part="section" tabindex="-1" aria-labelledby="table-heading">
      ${sectionHeading(sections, 'table-heading', t('radar.table'))}
      ${guard([results, sorting], () => resultsTable(results, sorting, caption))}
      ${results.rows.some(({ stats }) => stats)
        ? html `
              <p class="muted">${t('radar.agreement-note')}</p>
            `
        : nothing}
      ${since
        ? html `
              <p class="muted">${t('radar.change-since', since)}</p>
            `
        : nothing}
    </section>
  `;
}

export { labelFont, message, radarTitle, resultsBody };
