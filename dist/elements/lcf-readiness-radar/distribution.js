import { nothing, html } from 'lit';
import { agreementBand } from '../../model/readiness/domain-rollups.js';
import { cssVars } from '../../styles/css-vars.js';
import { levelTone } from '../shared/level-badge.js';
import { seriesSample } from './marks.js';

function level(results, stats, index) {
    const { t, visible } = results;
    const one = visible.levels[index];
    if (!one)
        return nothing;
    const count = stats.counts[index] ?? 0;
    const most = Math.max(1, ...stats.counts);
    return html `
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
function answers(results, { label, slot }, stats) {
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
    return html `
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
function distribution(results, { condition }) {
    const detailed = results.shown.flatMap((one) => {
        const stats = one.series.stats.get(condition.id);
        return stats && stats.answered > 0 ? [{ one, stats }] : [];
    });
    if (detailed.length === 0)
        return nothing;
    return html `
    <div class="distribution">${detailed.map(({ one, stats }) => answers(results, one, stats))}</div>
  `;
}

export { distribution };
