import { nothing, html } from 'lit';
import { shareOf, stretchOf } from '../../layout/dots.js';
import { MAX_OVERLAID } from '../../model/readiness/cells.js';
import { domainRollup } from '../../model/readiness/domain-rollups.js';
import { rounded } from '../../model/readiness/statistics.js';
import { cssVars } from '../../styles/css-vars.js';
import { distribution } from './distribution.js';
import { shape, drawing } from './drawing.js';
import { markSample, halfSample, rangeSample, changeSample, domainSample, markPath, earlierMark } from './marks.js';
import { cellText, averageText, rowName, valuesText } from './results.js';

/** Height of one lane of a row, in pixels. */
const LANE = 22;
const MIDDLE = LANE / 2;
/** In percent of the scale: a shorter way has no room for an arrow head between its two marks. */
const HEAD_ROOM = 9;
/** Marks keep their shape while the row grows: the place is a share, the mark is in pixels. */
const at = (share, content) => shape('svg', { class: 'at', x: `${share}%`, y: MIDDLE, overflow: 'visible' }, [content]);
const markAt = (share, slot) => at(share, shape('path', { class: `mark slot-${slot}`, d: markPath(slot) }));
const line = (className, [x1, x2], y1, y2) => shape('line', { class: className, x1: `${x1}%`, x2: `${x2}%`, y1, y2 });
function rangeLine(low, high, range) {
    const { at: start, width } = stretchOf(low, high, range);
    const end = start + width;
    return [
        line('range', [start, end], MIDDLE, MIDDLE),
        ...[start, end].map((share) => line('range', [share, share], MIDDLE - 5, MIDDLE + 5)),
    ];
}
function halfBar(low, high, range) {
    const { at: start, width } = stretchOf(low, high, range);
    const box = { x: `${start}%`, y: MIDDLE - 5, width: `${width}%`, height: 10, rx: 3 };
    return shape('rect', { class: 'half', ...box });
}
/** From where the group was to where it is; nothing when it did not move. */
function changeArrow(from, to, slot, range) {
    if (rounded(from) === rounded(to))
        return [];
    const [start, end] = [shareOf(from, range), shareOf(to, range)];
    const turn = end > start ? 1 : -1;
    const head = `M${ -13 * turn}-4.5L${ -6 * turn} 0L${ -13 * turn} 4.5Z`;
    return [
        line('arrow', [start, end], MIDDLE, MIDDLE),
        ...(Math.abs(end - start) < HEAD_ROOM ? [] : [at(end, shape('path', { class: 'arrow-head', d: head }))]),
        ...(slot === null ? [at(start, earlierMark())] : []),
    ];
}
/** Each series with single answers has a lane of its own; figures without them share one. */
function lanesOf({ shown }) {
    const first = shown.slice(0, MAX_OVERLAID);
    const detailed = first.filter(({ series }) => series.stats.size > 0);
    const plain = first.filter(({ series }) => series.stats.size === 0);
    return [...detailed.map((one) => ({ series: [one] })), ...(plain.length > 0 ? [{ series: plain }] : [])];
}
/** The figure a mark stands at: the middle answer where single answers are known, else the given average. */
const figureIn = (series, id) => series.stats.get(id)?.spread?.middle ?? series.values.get(id);
function lanePlot(results, { series }, id, range) {
    const { comparison, shown } = results;
    const marks = series.flatMap((one) => {
        const value = figureIn(one.series, id);
        return value === undefined ? [] : [{ one, value }];
    });
    const spread = series.length === 1 ? series[0]?.series.stats.get(id)?.spread : undefined;
    const values = marks.map(({ value }) => value);
    const moved = comparison && series.find((one) => one.series === comparison.to);
    const before = moved && figureIn(comparison.from, id);
    const after = moved && figureIn(moved.series, id);
    const fromSlot = shown.find((one) => one.series === comparison?.from)?.slot ?? null;
    const between = spread
        ? rangeLine(spread.lowest, spread.highest, range)
        : values.length > 1
            ? rangeLine(Math.min(...values), Math.max(...values), range)
            : [];
    return [
        ...between,
        ...(spread ? [halfBar(spread.lower, spread.upper, range)] : []),
        ...(before == null || after == null ? [] : changeArrow(before, after, fromSlot, range)),
        ...[...marks].reverse().map(({ one, value }) => markAt(shareOf(value, range), one.slot)),
    ];
}
/** What stands in the place of a row's marks while there are none; null when there are some. */
function noPlotText(results, row) {
    if (row.cells.some(({ kind }) => kind === 'value'))
        return null;
    const [first] = results.shown;
    const [cell] = row.cells;
    if (!first || !cell)
        return results.t('radar.not-rated');
    const isHidden = row.cells.some(({ kind }) => kind === 'hidden');
    return cellText(results, first.series, isHidden ? { kind: 'hidden' } : cell);
}
/** The marks of a condition on the scale, for an svg whose width is the scale's. */
function plotMarks(results, { condition: { id } }, lanes, range) {
    const height = LANE * lanes.length;
    const goal = results.target?.values.get(id);
    const upright = (className, value, beyond) => {
        const share = shareOf(value, range);
        return line(className, [share, share], -beyond, height + beyond);
    };
    return [
        ...results.visible.levels.map(({ value }) => upright('tick', value, 16)),
        ...(goal === undefined ? [] : [upright('target', goal, 4)]),
        ...lanes.map((lane, index) => shape('svg', { y: index * LANE, height: LANE, width: '100%', overflow: 'visible' }, lanePlot(results, lane, id, range))),
    ];
}
function plot(results, row, lanes, range) {
    const words = noPlotText(results, row);
    return words === null
        ? html `
        <svg
          class="plot"
          width="100%"
          height=${LANE * lanes.length}
          aria-hidden="true"
          ${drawing(plotMarks(results, row, lanes, range))}
        ></svg>
      `
        : html `
        <span class="no-plot">${words}</span>
      `;
}
/** How many people stand behind each lane; nothing where that is known of none. */
function peopleCell({ t }, id, lanes) {
    const counts = lanes.map(({ series }) => series.length === 1 ? series[0]?.series.stats.get(id)?.answered : undefined);
    if (lanes.every(({ series }) => series.every((one) => one.series.stats.size === 0)))
        return nothing;
    return html `
    <span class="row-n" aria-hidden="true">
      ${counts.map((count) => html `
          <span>${count === undefined ? '' : t('radar.row-n', { count })}</span>
        `)}
    </span>
  `;
}
function rowTemplate(results, row, lanes, range) {
    const { id, title } = row.condition;
    const isChosen = results.chosen.has(id);
    return html `
    <li class="dots-row ${isChosen ? 'chosen' : ''}" part="dots-row">
      <button
        type="button"
        part="link"
        class="row-title"
        aria-pressed=${isChosen}
        aria-label=${rowName(results, row)}
        data-condition=${id}
      >
        ${title}
      </button>
      <div class="plot-cell">${plot(results, row, lanes, range)}</div>
      ${peopleCell(results, id, lanes)}
      ${isChosen
        ? html `
              <div class="row-values">
                <p>${valuesText(results, row)}</p>
                ${distribution(results, row)}
              </div>
            `
        : nothing}
    </li>
  `;
}
const isDomainChosen = ({ chosen }, { conditions }) => conditions.length === chosen.size && conditions.every(({ id }) => chosen.has(id));
/** The first shown series' figure for a whole domain. */
function rollupText({ t, shown }, group) {
    const [first] = shown;
    const rollup = first && domainRollup(first.series, group);
    if (!rollup)
        return '';
    const { rated: count, conditions: total } = rollup;
    const value = averageText(t, rollup.value);
    return count < total
        ? t('radar.domain-average-part', { value, count, total })
        : t('radar.domain-average', { value });
}
function groupTemplate(results, group, index, lanes, range) {
    const ids = new Set(group.conditions.map(({ id }) => id));
    return html `
    <li class="dots-group">
      ${group.domain
        ? html `
              <p class="dots-domain">
                ${domainSample(results, index)}
                <button
                  type="button"
                  part="link"
                  class="row-title"
                  aria-pressed=${results.model.nodes.has(group.domain.id) && isDomainChosen(results, group)}
                  data-condition=${group.domain.id}
                >
                  ${group.domain.title}
                </button>
                <span class="muted">${rollupText(results, group)}</span>
              </p>
            `
        : nothing}
      <ul>
        ${results.rows.filter(({ condition }) => ids.has(condition.id)).map((row) => rowTemplate(results, row, lanes, range))}
      </ul>
    </li>
  `;
}
/** The signs of this picture; the series have theirs above. */
function dotsSigns({ t, shown, comparison }) {
    const detailed = shown.some(({ series }) => series.stats.size > 0);
    const items = detailed
        ? [
            { sample: markSample(0), text: t('radar.legend-middle') },
            { sample: halfSample(), text: t('radar.legend-half') },
            { sample: rangeSample(), text: t('radar.legend-lowest-highest') },
        ]
        : shown.length > 1
            ? [{ sample: rangeSample(), text: t('radar.legend-range') }]
            : [];
    if (comparison)
        items.push({ sample: changeSample(), text: t('radar.legend-change') });
    return items;
}
const dotsLegend = (results) => html `
  <ul class="legend">
    ${dotsSigns(results).map(({ sample, text }) => html `
        <li>${sample} ${text}</li>
      `)}
  </ul>
`;
/**
 * Width of the longest word of the levels' names, in times their text size: where it finds no room, the numerals
 * stand alone. The last name is as narrow as can be, and keeps its distance so.
 */
function longestWord({ visible: { levels } }, font) {
    const widths = levels.map(({ label }, index) => {
        const words = label.split(/\s+/u).map((word) => font.measure(word, 1, 400));
        return Math.max(...words) - (index === levels.length - 1 ? 0.3 : 0);
    });
    return Math.max(...widths);
}
/** One row for each condition: marks on a common scale, what lies between them, and what changed. */
function dotsChart(results, font) {
    const { visible, t, rtl } = results;
    const range = { min: visible.min, max: visible.max, rtl };
    const lanes = lanesOf(results);
    const scale = {
        '--_levels': String(visible.levels.length),
        '--_word': font ? longestWord(results, font).toFixed(2) : '0',
    };
    return html `
    ${dotsLegend(results)}
    ${results.shown.length > MAX_OVERLAID
        ? html `
            <p class="muted">${t('radar.dots-first')}</p>
          `
        : nothing}
    <div class="dots-head" aria-hidden="true">
      <span></span>
      <ol class="dots-scale" ${cssVars(scale)}>
        ${visible.levels.map(({ value, label }) => html `
            <li>
              <b>${t.number(value)}</b>
              <span>${label}</span>
            </li>
          `)}
      </ol>
    </div>
    <ul class="dots" part="dots">
      ${visible.groups.map((group, index) => groupTemplate(results, group, index, lanes, range))}
    </ul>
  `;
}

export { LANE, dotsChart, dotsSigns, lanesOf, noPlotText, plotMarks };
