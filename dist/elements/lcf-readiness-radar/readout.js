import { nothing, html } from 'lit';
import { cssVars } from '../../styles/css-vars.js';
import { crossSample, seriesSample, targetSample } from './marks.js';
import { cellText, figureText, gapText, changeText } from './results.js';

/** The exact figures of one condition: the one under the pointer or the focus, else the chosen one. */
function readout(results, row) {
    const { t, shown, target, comparison } = results;
    // Room for every line from the start: nothing moves while a reader goes from one condition to the next.
    const count = shown.length + (target ? 1 : 0) + (comparison ? 1 : 0);
    const lines = cssVars({ '--_lcf-lines': String(count) });
    if (!row) {
        return html `
      <div class="readout" part="readout" ${lines}>
        <p class="muted">${t('radar.hint')}</p>
      </div>
    `;
    }
    return html `
    <div class="readout" part="readout" ${lines}>
      <p class="readout-title">${row.condition.title}</p>
      <ul>
        ${shown.map(({ series, label, slot }, index) => html `
            <li>
              ${seriesSample(slot)}
              <bdi>${label}</bdi>
              <b>${row.cells[index] ? cellText(results, series, row.cells[index]) : ''}</b>
            </li>
          `)}
        ${target && row.target !== null
        ? html `
                <li>
                  ${targetSample()}
                  <bdi>${target.label}</bdi>
                  <b>${figureText(t, row.target)}</b>
                  <span class="muted">${gapText(t, row.gap)}</span>
                </li>
              `
        : nothing}
        ${comparison && row.change !== null
        ? html `
                <li class="muted">${changeText(t, row.change)}</li>
              `
        : nothing}
      </ul>
    </div>
  `;
}
/** What the cross at the edge means, where there is one. */
const crossLegend = ({ t }, gaps) => gaps.length === 0
    ? nothing
    : html `
        <p class="cross-legend">${crossSample()} ${t('radar.legend-not-rated')}</p>
      `;
/** What the numbers around a narrow radar stand for, with the figures: a list of controls. */
const radarKey = (results, active) => html `
  <ol class="key" part="key">
    ${results.rows.map((row, index) => {
    const isChosen = results.chosen.has(row.condition.id);
    return html `
        <li>
          <button
            type="button"
            part="link"
            class="key-row ${isChosen ? 'chosen' : ''} ${active === index ? 'active' : ''}"
            aria-pressed=${isChosen}
            data-condition=${row.condition.id}
          >
            <span class="key-number">${results.t.number(row.number)}</span>
            <span class="key-title">${row.condition.title}</span>
            <span class="key-values">
              ${row.cells.map((cell, place) => {
        const one = results.shown[place];
        return one
            ? html `
                      <span class="key-value ${cell.kind}">
                        <span class="visually-hidden">${one.label}</span>
                        ${results.shown.length > 1 ? seriesSample(one.slot) : nothing}
                        ${cellText(results, one.series, cell)}
                      </span>
                    `
            : nothing;
    })}
            </span>
          </button>
        </li>
      `;
})}
  </ol>
`;

export { crossLegend, radarKey, readout };
