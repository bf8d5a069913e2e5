import { html, nothing, type TemplateResult } from 'lit';
import type { ConditionStats } from '../../model/readiness/condition-stats.js';
import { agreementBand } from '../../model/readiness/domain-rollups.js';
import type { ResultRow } from '../../model/readiness/results-table.js';
import { cssVars } from '../../styles/css-vars.js';
import { levelTone } from '../shared/level-badge.js';
import { seriesSample } from './marks.js';
import type { Results, ShownSeries } from './results.js';

function level(results: Results, stats: ConditionStats, index: number): TemplateResult | typeof nothing {
  const { t, visible } = results;
  const one = visible.levels[index];
  if (!one) return nothing;
  const count = stats.counts[index] ?? 0;
  const most = Math.max(1, ...stats.counts);
  return html`
    <li>
      <span class="level-name">${t('radar.level', { value: one.value, label: one.label })}</span>
      <span
        class="level-bar tone-${levelTone(visible.levels, one.value)}"
        ${cssVars({ '--_lcf-share': String(count / most) })}
      ></span>
      <span class="level-count">${t('radar.people', { count })}</span>
    </li>
  `;
}

function answers(results: Results, { label, slot }: ShownSeries, stats: ConditionStats): TemplateResult {
  const { t, visible } = results;
  const beside = [
    ...(stats.notApplicable > 0 ? [t('radar.count-na', { count: stats.notApplicable })] : []),
    ...(stats.unknown > 0 ? [t('radar.count-unknown', { count: stats.unknown })] : []),
    ...(stats.agreement === null
      ? []
      : [
          t(`radar.agreement-${agreementBand(stats.agreement)}`, {
            value: t.number(stats.agreement, { maximumFractionDigits: 2 }),
          }),
        ]),
  ];
  return html`
    <div class="answers">
      <p class="answers-title">${seriesSample(slot)} ${label}</p>
      <ul>
        ${visible.levels.map((_, index) => level(results, stats, index))}
      </ul>
      <p class="muted">${beside.join(' ')}</p>
    </div>
  `;
}

/** How many people chose each level, for every shown series whose single answers are known. */
export function distribution(results: Results, { condition }: ResultRow): TemplateResult | typeof nothing {
  const detailed = results.shown.flatMap((one) => {
    const stats = one.series.stats.get(condition.id);
    return stats && stats.answered > 0 ? [{ one, stats }] : [];
  });
  if (detailed.length === 0) return nothing;
  return html`
    <div class="distribution">${detailed.map(({ one, stats }) => answers(results, one, stats))}</div>
  `;
}
