import { html, nothing, type TemplateResult } from 'lit';
import {
  arcPath,
  numeralAngle,
  polar,
  radarFrame,
  radarLine,
  radiusOf,
  wedgePath,
  type RadarAxis,
  type RadarFrame,
  type RadarLine,
} from '../../layout/radar.js';
import { lineGap } from '../../layout/line-gap.js';
import {
  ARC_OFFSET,
  radarPlan,
  type RadarLabel,
  type RadarPlan,
  type RadarPlanInput,
} from '../../layout/radar-labels.js';
import type { ResultRow } from '../../model/readiness/results-table.js';
import { drawing, shape, type Shape } from './drawing.js';
import { Last } from './last.js';
import { cross, domainLines, mark } from './marks.js';
import { rowName, type Results, type ShownSeries } from './results.js';

/** Distance from a line at which a numeral counts as free. */
const CLEAR = 11;

/** What stays as it is while ratings change. */
interface Stage {
  readonly frame: RadarFrame;
  readonly plan: RadarPlan;
  readonly rings: readonly { readonly value: number; readonly radius: number }[];
  readonly lineHeight: number;
  readonly grid: readonly Shape[];
  readonly labels: readonly Shape[];
  /** What lies in the control of each axis. */
  readonly controls: readonly (readonly Shape[])[];
}
export type StageMemory = Last<Stage>;

/** Everything about one radar that does not change while a reader moves over it. */
export interface RadarDrawing extends Stage {
  readonly lines: readonly (RadarLine & { readonly slot: number })[];
  readonly target: RadarLine | null;
  /** Axes where a shown series has no figure. */
  readonly gaps: readonly number[];
  readonly picture: readonly Shape[];
}

export interface DrawingOptions {
  readonly width: number;
  readonly measure: (text: string) => number;
  readonly lineHeight: number;
  /** Same key, same widths of text. Where the same radar is drawn again and again. */
  readonly font?: string;
  readonly memory?: StageMemory;
}

/** A line under the title of an axis where not every series has a figure. */
function axisNote({ t, shown }: Results, { cells }: ResultRow): string | null {
  const known = cells.filter(({ kind }) => kind === 'value').length;
  if (known === cells.length) return null;
  if (known > 0) return t('radar.some-shown', { count: known, total: shown.length });
  if (cells.every(({ kind }) => kind === 'not-applicable')) return t('radar.not-applicable');
  if (cells.every(({ kind }) => kind === 'unknown')) return t('radar.unknown');
  return cells.some(({ kind }) => kind === 'hidden') ? null : t('radar.not-rated');
}

const notesOf = (results: Results): (string | null)[] => results.rows.map((row) => axisNote(results, row));

function setStage(
  results: Results,
  notes: RadarPlanInput['notes'],
  { width, measure, lineHeight }: DrawingOptions,
): Stage {
  const { visible, rows } = results;
  const frame = radarFrame(
    visible.groups.map(({ conditions }) => conditions.length),
    results.rtl,
  );
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

const distanceIn = ({ visible: { min, max } }: Results, { radius }: RadarPlan, value: number): number =>
  radiusOf(value, min, max, radius);

/** @param options `memory` keeps what does not change with the ratings. */
export function drawRadar(
  results: Results,
  shown: readonly ShownSeries[],
  options: DrawingOptions,
): RadarDrawing {
  const { rows, target, model, t, rtl } = results;
  const notes = notesOf(results);
  const { width, font } = options;
  const memory: StageMemory = options.memory ?? new Last();
  const inputs = [model, t, rtl, width, font, notes.join('\n')];
  const stage = memory.for(inputs, () => setStage(results, notes, options));
  const { frame, plan, rings } = stage;
  const lineOf = (values: ReadonlyMap<string, number>): RadarLine =>
    radarLine(
      frame,
      rows.map(({ condition }) => values.get(condition.id)),
      (value) => distanceIn(results, plan, value),
    );
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

const grid = (results: Results, frame: RadarFrame, plan: RadarPlan, rings: Stage['rings']): Shape[] => [
  ...rings.map(({ radius }) => shape('circle', { class: 'grid', r: radius })),
  ...frame.axes.map(({ angle }) => {
    const { x, y } = polar(frame, angle, plan.radius);
    return shape('line', { class: 'grid', x2: x, y2: y });
  }),
  ...frame.arcs.flatMap(({ group, from, to }) =>
    domainLines(results, group, (offset) => arcPath(frame, from, to, plan.radius + ARC_OFFSET + offset)),
  ),
];

const numerals = (results: Results, { frame, rings }: Stage, angle: number): Shape[] =>
  rings.map(({ value, radius }) => {
    const place = { ...polar(frame, angle, radius), dy: '0.36em', 'text-anchor': 'middle' };
    return shape('text', { class: 'numeral', ...place }, [results.t.number(value)]);
  });

function seriesLines(
  { frame, plan }: Stage,
  lines: RadarDrawing['lines'],
  target: RadarLine | null,
  gaps: readonly number[],
): Shape {
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
function anchorOf(edge: RadarLabel['edge'], rtl: boolean): 'start' | 'middle' | 'end' {
  if (edge === 'middle') return 'middle';
  return (edge === 'left') === rtl ? 'end' : 'start';
}

const keepsApart = (line: string, next: string | undefined): boolean =>
  next !== undefined && lineGap(line, next) === ' ';

function labelText({ rtl }: Results, label: RadarLabel, lineHeight: number): Shape {
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

export interface AxisControls {
  /** The one axis in the tab order. */
  readonly current: number;
  /** Under the pointer or the focus; −1 for none. */
  readonly active: number;
}

/** What is written on an axis, so that a reader who says it finds the control. */
function seenLabel(results: Results, mode: RadarPlan['mode'], row: ResultRow): string {
  const { t } = results;
  const condition = row.condition.title;
  if (mode === 'numbers') return t('radar.numbered', { number: row.number, condition });
  const note = axisNote(results, row);
  return note === null ? condition : t('radar.noted', { condition, note });
}

function controlShapes(
  frame: RadarFrame,
  plan: RadarPlan,
  labels: Stage['labels'],
  axis: RadarAxis,
): Shape[] {
  const [label, text] = [plan.labels[axis.index], labels[axis.index]];
  if (!label || !text) return [];
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

function axisControl(
  results: Results,
  { plan, controls }: RadarDrawing,
  axis: RadarAxis,
  { current, active }: AxisControls,
): Shape[] {
  const row = results.rows[axis.index];
  if (!row) return [];
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
export function radarChart(results: Results, radar: RadarDrawing, controls: AxisControls): TemplateResult {
  const { plan, frame } = radar;
  const axes = frame.axes.flatMap((axis) => axisControl(results, radar, axis, controls));
  return html`
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
export function stillRadar({ plan, picture, labels }: RadarDrawing, label?: string): TemplateResult {
  return html`
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
