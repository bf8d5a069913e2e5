import { html, nothing, type TemplateResult } from 'lit';
import { MAX_OVERLAID } from '../../model/readiness/cells.js';
import { icon } from '../shared/icons.js';
import { seriesSample, targetSample } from './marks.js';
import { labelOf, type Results } from './results.js';
import type { HiddenSeries, VisibleSeries, VisibleTarget } from '../../model/readiness/series-types.js';

function seriesChip({ t, shown }: Results, series: VisibleSeries): TemplateResult {
  const found = shown.find((one) => one.series === series);
  const sign = found && (found.slot < MAX_OVERLAID ? seriesSample(found.slot) : icon('check'));
  return html`
    <li>
      <button type="button" class="chip" part="series" aria-pressed=${!!found} data-series=${series.id}>
        ${sign ?? nothing}
        <span>${labelOf(t, series)}</span>
        ${
          series.origin === 'given' && series.n !== null
            ? html`
                <span class="chip-n">${t('radar.people', { count: series.n })}</span>
              `
            : nothing
        }
      </button>
    </li>
  `;
}

/** Hidden groups whose names stand in the answers only: a small group's name may be a person's. */
function otherGroups(results: Results): TemplateResult | typeof nothing {
  const unnamed = results.visible.hidden.filter(({ label }) => !label);
  const [first] = unnamed;
  if (!first) return nothing;
  const label = results.t('radar.other-groups', { count: unnamed.length });
  return hiddenChip(results, { ...first, label, reason: 'small' });
}

/** Not a control: there is nothing to choose. It says that the group exists and why it is not shown. */
function hiddenChip({ t, visible }: Results, { label, reason }: HiddenSeries): TemplateResult {
  const why = reason === 'small' ? t('radar.hidden', { count: visible.minN }) : t('radar.hidden-protects');
  return html`
    <li>
      <span class="chip locked" part="series-hidden">
        ${icon('lock')}
        <span>${label}</span>
        <span class="chip-n">${why}</span>
      </span>
    </li>
  `;
}

const targetChip = (target: VisibleTarget, isShown: boolean): TemplateResult => html`
  <li>
    <button type="button" class="chip" part="series" aria-pressed=${isShown} data-target>
      ${isShown ? targetSample() : nothing}
      <span>${target.label}</span>
    </button>
  </li>
`;

/** The legend, as the controls of what is shown. */
export const legend = (results: Results): TemplateResult => html`
  <div class="groups" part="legend">
    <span class="groups-label" id="groups-label">${results.t('radar.groups')}</span>
    <ul class="chips" aria-labelledby="groups-label">
      ${results.visible.series.map((series) => seriesChip(results, series))}
      ${results.visible.target ? targetChip(results.visible.target, results.target !== null) : nothing}
      ${results.visible.hidden.filter(({ label }) => label).map((series) => hiddenChip(results, series))}
      ${otherGroups(results)}
    </ul>
  </div>
`;
