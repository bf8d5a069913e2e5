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
import { ARC_OFFSET, radarPlan, type RadarLabel, type RadarPlan } from '../../layout/radar-labels.js';
import type { ResultRow } from '../../model/readiness/results-table.js';
import { drawing, shape, type Shape } from './drawing.js';
import { cross, domainLines, mark } from './marks.js';
import { rowName, type Results, type ShownSeries } from './results.js';

/** Distance from a line at which a numeral counts as free. */
const CLEAR = 11;

/** Everything about one radar that does not change while a reader moves over it. */
export interface RadarDrawing {
  readonly frame: RadarFrame;
  readonly plan: RadarPlan;
  readonly lines: readonly (RadarLine & { readonly slot: number })[];
  readonly target: RadarLine | null;
  /** Axes where a shown series has no figure. */
  readonly gaps: readonly number[];
  readonly numerals: number;
  readonly rings: readonly { readonly value: number; readonly radius: number }[];
  readonly lineHeight: number;
}

export interface DrawingOptions {
  readonly width: number;
  readonly measure: (text: string) => number;
  readonly lineHeight: number;
  /** Numbers in the place of titles, whatever the room. */
  readonly small?: boolean;
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

export function drawRadar(
  results: Results,
  shown: readonly ShownSeries[],
  { width, measure, lineHeight, small = false }: DrawingOptions,
): RadarDrawing {
  const { visible, rows, target } = results;
  const frame = radarFrame(
    visible.groups.map(({ conditions }) => conditions.length),
    results.rtl,
  );
  const plan = radarPlan({
    frame,
    titles: rows.map(({ condition }) => condition.title),
    notes: rows.map((row) => axisNote(results, row)),
    numbers: rows.map(({ number }) => results.t.number(number)),
    width: small ? Math.min(width, 400) : width,
    measure,
    lineHeight,
  });
  const distance = (value: number): number => radiusOf(value, visible.min, visible.max, plan.radius);
  const lineOf = (values: ReadonlyMap<string, number>): RadarLine =>
    radarLine(
      frame,
      rows.map(({ condition }) => values.get(condition.id)),
      distance,
    );
  const lines = shown.map(({ series, slot }) => ({ slot, ...lineOf(series.values) }));
  const targetLine = target && lineOf(target.values);
  const rings = visible.levels.map(({ value }) => ({ value, radius: distance(value) }));
  return {
    frame,
    plan,
    lines,
    target: targetLine,
    rings,
    lineHeight,
    gaps: frame.axes
      .filter(({ index }) => lines.some(({ points }) => points.every(({ axis }) => axis !== index)))
      .map(({ index }) => index),
    numerals: numeralAngle(
      frame,
      [...lines, ...(targetLine ? [targetLine] : [])],
      rings.map(({ radius }) => radius),
      CLEAR,
    ),
  };
}

const grid = (results: Results, { frame, plan, rings }: RadarDrawing): Shape[] => [
  ...rings.map(({ radius }) => shape('circle', { class: 'grid', r: radius })),
  ...frame.axes.map(({ angle }) => {
    const { x, y } = polar(frame, angle, plan.radius);
    return shape('line', { class: 'grid', x2: x, y2: y });
  }),
  ...frame.arcs.flatMap(({ group, from, to }) =>
    domainLines(results, group, (offset) => arcPath(frame, from, to, plan.radius + ARC_OFFSET + offset)),
  ),
];

const numerals = (results: Results, { frame, rings, numerals: angle }: RadarDrawing): Shape[] =>
  rings.map(({ value, radius }) => {
    const place = { ...polar(frame, angle, radius), dy: '0.36em', 'text-anchor': 'middle' };
    return shape('text', { class: 'numeral', ...place }, [results.t.number(value)]);
  });

function seriesLines({ frame, plan, lines, target, gaps }: RadarDrawing): Shape {
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

function axisControl(
  results: Results,
  { plan, frame, lineHeight }: RadarDrawing,
  axis: RadarAxis,
  { current, active }: AxisControls,
): Shape[] {
  const [row, label] = [results.rows[axis.index], plan.labels[axis.index]];
  if (!row || !label) return [];
  const isChosen = results.chosen.has(row.condition.id);
  const { x, y } = polar(frame, axis.angle, plan.radius);
  const box = {
    x: label.left - 5,
    y: label.top - 3,
    width: label.width + 10,
    height: label.height + 6,
    rx: 6,
  };
  const control = {
    class: `axis ${isChosen ? 'chosen' : ''} ${active === axis.index ? 'active' : ''}`,
    part: 'axis',
    role: 'button',
    tabindex: current === axis.index ? 0 : -1,
    'aria-pressed': String(isChosen),
    'aria-label': rowName(results, row, seenLabel(results, plan.mode, row)),
    'data-axis': axis.index,
  };
  return [
    shape('g', control, [
      shape('path', { class: 'wedge', d: wedgePath(frame, axis, plan.radius + ARC_OFFSET) }),
      shape('line', { class: 'spoke', x2: x, y2: y }),
      shape('rect', { class: 'frame-gap', ...box }),
      shape('rect', { class: 'frame', ...box }),
      labelText(results, label, lineHeight),
    ]),
  ];
}

const picture = (results: Results, radar: RadarDrawing): Shape[] => [
  ...grid(results, radar),
  ...numerals(results, radar),
  seriesLines(radar),
];

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
      ${drawing([...picture(results, radar), ...axes])}
    ></svg>
  `;
}

/** The radar without controls, for files and small multiples. */
export function stillRadar(results: Results, radar: RadarDrawing, label?: string): TemplateResult {
  const { plan, lineHeight } = radar;
  const labels = plan.labels.map((item) => labelText(results, item, lineHeight));
  return html`
    <svg
      class="radar still"
      part="radar"
      role="img"
      aria-label=${label ?? nothing}
      viewBox="${plan.left} ${plan.top} ${plan.width} ${plan.height}"
      width=${plan.width}
      height=${plan.height}
      ${drawing([...picture(results, radar), ...labels])}
    ></svg>
  `;
}
