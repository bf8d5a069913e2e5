import { nothing, html } from 'lit';
import { numeralAngle, radarFrame, radarLine, polar, radiusOf, wedgePath, arcPath } from '../../layout/radar.js';
import { lineGap } from '../../layout/line-gap.js';
import { radarPlan, ARC_OFFSET } from '../../layout/radar-labels.js';
import { shape, drawing } from './drawing.js';
import { Last } from './last.js';
import { mark, cross, domainLines } from './marks.js';
import { rowName } from './results.js';

/** Distance from a line at which a numeral counts as free. */
const CLEAR = 11;
/** A line under the title of an axis where not every series has a figure. */
function axisNote({ t, shown }, { cells }) {
    const known = cells.filter(({ kind }) => kind === 'value').length;
    if (known === cells.length)
        return null;
    if (known > 0)
        return t('radar.some-shown', { count: known, total: shown.length });
    if (cells.every(({ kind }) => kind === 'not-applicable'))
        return t('radar.not-applicable');
    if (cells.every(({ kind }) => kind === 'unknown'))
        return t('radar.unknown');
    return cells.some(({ kind }) => kind === 'hidden') ? null : t('radar.not-rated');
}
const notesOf = (results) => results.rows.map((row) => axisNote(results, row));
function setStage(results, notes, { width, measure, lineHeight }) {
    const { visible, rows } = results;
    const frame = radarFrame(visible.groups.map(({ conditions }) => conditions.length), results.rtl);
    const plan = radarPlan({
        frame,
        titles: rows.map(({ condition }) => condition.title),
        notes,
        numbers: rows.map(({ number }) => results.t.number(number)),
        width,
        measure,
        lineHeight,
    });
    const rings = visible.levels.map(({ value }) => ({ value, radius: distanceIn(results, plan, value) }));
    const labels = plan.labels.map((item) => labelText(results, item, lineHeight));
    const controls = frame.axes.map((axis) => controlShapes(frame, plan, labels, axis));
    return { frame, plan, rings, lineHeight, labels, controls, grid: grid(results, frame, plan, rings) };
}
const distanceIn = ({ visible: { min, max } }, { radius }, value) => radiusOf(value, min, max, radius);
/** @param options `memory` keeps what does not change with the ratings. */
function drawRadar(results, shown, options) {
    const { rows, target, model, t, rtl } = results;
    const notes = notesOf(results);
    const { width, font } = options;
    const memory = options.memory ?? new Last();
    const inputs = [model, t, rtl, width, font, notes.join('\n')];
    const stage = memory.for(inputs, () => setStage(results, notes, options));
    const { frame, plan, rings } = stage;
    const lineOf = (values) => radarLine(frame, rows.map(({ condition }) => values.get(condition.id)), (value) => distanceIn(results, plan, value));
    const lines = shown.map(({ series, slot }) => ({ slot, ...lineOf(series.values) }));
    const goal = target && lineOf(target.values);
    const gaps = frame.axes
        .filter(({ index }) => lines.some(({ points }) => points.every(({ axis }) => axis !== index)))
        .map(({ index }) => index);
    const radii = rings.map(({ radius }) => radius);
    const angle = numeralAngle(frame, [...lines, ...(goal ? [goal] : [])], radii, CLEAR);
    const picture = [...stage.grid, ...numerals(results, stage, angle), seriesLines(stage, lines, goal, gaps)];
    return { ...stage, lines, target: goal, gaps, picture };
}
const grid = (results, frame, plan, rings) => [
    ...rings.map(({ radius }) => shape('circle', { class: 'grid', r: radius })),
    ...frame.axes.map(({ angle }) => {
        const { x, y } = polar(frame, angle, plan.radius);
        return shape('line', { class: 'grid', x2: x, y2: y });
    }),
    ...frame.arcs.flatMap(({ group, from, to }) => domainLines(results, group, (offset) => arcPath(frame, from, to, plan.radius + ARC_OFFSET + offset))),
];
const numerals = (results, { frame, rings }, angle) => rings.map(({ value, radius }) => {
    const place = { ...polar(frame, angle, radius), dy: '0.36em', 'text-anchor': 'middle' };
    return shape('text', { class: 'numeral', ...place }, [results.t.number(value)]);
});
function seriesLines({ frame, plan }, lines, target, gaps) {
    // The first series lies on top.
    const backToFront = [...lines].reverse();
    const goal = target && [
        shape('path', { class: 'target', d: target.d }),
        ...target.points.map(({ x, y }) => shape('circle', { class: 'target-point', cx: x, cy: y, r: 2 })),
    ];
    return shape('g', { class: 'data' }, [
        ...(goal ?? []),
        ...backToFront.map(({ d, slot }) => shape('path', { class: `line slot-${slot}`, d })),
        ...backToFront.flatMap(({ points, slot }) => points.map(({ x, y }) => mark(slot, x, y))),
        ...gaps.map((index) => {
            const { x, y } = polar(frame, frame.axes[index]?.angle ?? 0, plan.radius);
            return cross(x, y);
        }),
    ]);
}
/** In right-to-left text `text-anchor="start"` is the right edge. */
function anchorOf(edge, rtl) {
    if (edge === 'middle')
        return 'middle';
    return (edge === 'left') === rtl ? 'end' : 'start';
}
const keepsApart = (line, next) => next !== undefined && lineGap(line, next) === ' ';
function labelText({ rtl }, label, lineHeight) {
    const { lines, titleLines, x, y, edge } = label;
    const spans = lines.flatMap((text, index) => [
        shape('tspan', { class: index < titleLines ? 'name' : 'note', x, dy: index === 0 ? 0 : lineHeight }, [
            text,
        ]),
        // Keeps words apart where the lines are read as one text, and takes no room.
        ...(keepsApart(text, lines[index + 1]) ? [shape('tspan', { class: 'space' }, [' '])] : []),
    ]);
    return shape('text', { class: 'axis-label', y, 'text-anchor': anchorOf(edge, rtl) }, spans);
}
/** What is written on an axis, so that a reader who says it finds the control. */
function seenLabel(results, mode, row) {
    const { t } = results;
    const condition = row.condition.title;
    if (mode === 'numbers')
        return t('radar.numbered', { number: row.number, condition });
    const note = axisNote(results, row);
    return note === null ? condition : t('radar.noted', { condition, note });
}
function controlShapes(frame, plan, labels, axis) {
    const [label, text] = [plan.labels[axis.index], labels[axis.index]];
    if (!label || !text)
        return [];
    const { x, y } = polar(frame, axis.angle, plan.radius);
    const box = {
        x: label.left - 5,
        y: label.top - 3,
        width: label.width + 10,
        height: label.height + 6,
        rx: 6,
    };
    return [
        shape('path', { class: 'wedge', d: wedgePath(frame, axis, plan.radius + ARC_OFFSET) }),
        shape('line', { class: 'spoke', x2: x, y2: y }),
        shape('rect', { class: 'frame-gap', ...box }),
        shape('rect', { class: 'frame', ...box }),
        text,
    ];
}
function axisControl(results, { plan, controls }, axis, { current, active }) {
    const row = results.rows[axis.index];
    if (!row)
        return [];
    const isChosen = results.chosen.has(row.condition.id);
    const control = {
        class: `axis ${isChosen ? 'chosen' : ''} ${active === axis.index ? 'active' : ''}`,
        part: 'axis',
        role: 'button',
        tabindex: current === axis.index ? 0 : -1,
        'aria-pressed': String(isChosen),
        'aria-label': rowName(results, row, seenLabel(results, plan.mode, row)),
        'data-axis': axis.index,
    };
    return [shape('g', control, controls[axis.index])];
}
/** The radar with a control on each axis. */
function radarChart(results, radar, controls) {
    const { plan, frame } = radar;
    const axes = frame.axes.flatMap((axis) => axisControl(results, radar, axis, controls));
    return html `
    <svg
      class="radar"
      part="radar"
      role="group"
      aria-labelledby="radar-heading"
      aria-describedby="how-to-read"
      viewBox="${plan.left} ${plan.top} ${plan.width} ${plan.height}"
      width=${plan.width}
      height=${plan.height}
      ${drawing([...radar.picture, ...axes])}
    ></svg>
  `;
}
/** The radar without controls, for files and small multiples. */
function stillRadar({ plan, picture, labels }, label) {
    return html `
    <svg
      class="radar still"
      part="radar"
      role="img"
      aria-label=${label ?? nothing}
      viewBox="${plan.left} ${plan.top} ${plan.width} ${plan.height}"
      width=${plan.width}
      height=${plan.height}
      ${drawing([...picture, ...labels])}
    ></svg>
  `;
}

export { drawRadar, radarChart, stillRadar };
