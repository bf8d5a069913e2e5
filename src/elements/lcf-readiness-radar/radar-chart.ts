import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
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

const grid = (results: Results, { frame, plan, rings }: RadarDrawing): SVGTemplateResult => svg`
  ${rings.map(({ radius }) => svg`<circle class="grid" r=${radius}></circle>`)}
  ${frame.axes.map(({ angle }) => {
    const { x, y } = polar(frame, angle, plan.radius);
    return svg`<line class="grid" x2=${x} y2=${y}></line>`;
  })}
  ${frame.arcs.map(({ group, from, to }) =>
    domainLines(results, group, (offset) => arcPath(frame, from, to, plan.radius + ARC_OFFSET + offset)),
  )}
`;

const numerals = (results: Results, { frame, rings, numerals: angle }: RadarDrawing): SVGTemplateResult[] =>
  rings.map(({ value, radius }) => {
    const { x, y } = polar(frame, angle, radius);
    return svg`<text class="numeral" x=${x} y=${y} dy="0.36em" text-anchor="middle">${results.t.number(value)}</text>`;
  });

function seriesLines({ frame, plan, lines, target, gaps }: RadarDrawing): SVGTemplateResult {
  // The first series lies on top.
  const backToFront = [...lines].reverse();
  return svg`
    ${target ? svg`<path class="target" d=${target.d}></path>${target.points.map(({ x, y }) => svg`<circle class="target-point" cx=${x} cy=${y} r="2"></circle>`)}` : nothing}
    ${backToFront.map(({ d, slot }) => svg`<path class="line slot-${slot}" d=${d}></path>`)}
    ${backToFront.map(({ points, slot }) => points.map(({ x, y }) => mark(slot, x, y)))}
    ${gaps.map((index) => {
      const { x, y } = polar(frame, frame.axes[index]?.angle ?? 0, plan.radius);
      return cross(x, y);
    })}
  `;
}

/** In right-to-left text `text-anchor="start"` is the right edge. */
function anchorOf(edge: RadarLabel['edge'], rtl: boolean): 'start' | 'middle' | 'end' {
  if (edge === 'middle') return 'middle';
  return (edge === 'left') === rtl ? 'end' : 'start';
}

const keepsApart = (line: string, next: string | undefined): boolean =>
  next !== undefined && lineGap(line, next) === ' ';

function labelText({ rtl }: Results, label: RadarLabel, lineHeight: number): SVGTemplateResult {
  const { lines, titleLines, x, y, edge } = label;
  const line = (text: string, index: number): SVGTemplateResult =>
    svg`<tspan class=${index < titleLines ? 'name' : 'note'} x=${x} dy=${index === 0 ? 0 : lineHeight}>${text}</tspan>${
      // Keeps words apart where the lines are read as one text, and takes no room; a bare space would be minified away.
      keepsApart(text, lines[index + 1]) ? svg`<tspan class="space">${' '}</tspan>` : nothing
    }`;
  return svg`<text class="axis-label" y=${y} text-anchor=${anchorOf(edge, rtl)}>${lines.map(line)}</text>`;
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
  drawing: RadarDrawing,
  axis: RadarAxis,
  { current, active }: AxisControls,
): SVGTemplateResult | typeof nothing {
  const { plan, frame } = drawing;
  const [row, label] = [results.rows[axis.index], plan.labels[axis.index]];
  if (!row || !label) return nothing;
  const isChosen = results.chosen.has(row.condition.id);
  const { x, y } = polar(frame, axis.angle, plan.radius);
  return svg`
    <g
      class="axis ${isChosen ? 'chosen' : ''} ${active === axis.index ? 'active' : ''}"
      part="axis"
      role="button"
      tabindex=${current === axis.index ? 0 : -1}
      aria-pressed=${isChosen}
      aria-label=${rowName(results, row, seenLabel(results, plan.mode, row))}
      data-axis=${axis.index}
    >
      <path class="wedge" d=${wedgePath(frame, axis, plan.radius + ARC_OFFSET)}></path>
      <line class="spoke" x2=${x} y2=${y}></line>
      <rect class="frame-gap" x=${label.left - 5} y=${label.top - 3} width=${label.width + 10} height=${label.height + 6} rx="6"></rect>
      <rect class="frame" x=${label.left - 5} y=${label.top - 3} width=${label.width + 10} height=${label.height + 6} rx="6"></rect>
      ${labelText(results, label, drawing.lineHeight)}
    </g>
  `;
}

/** The radar with a control on each axis. */
export function radarChart(results: Results, drawing: RadarDrawing, controls: AxisControls): TemplateResult {
  const { plan, frame } = drawing;
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
    >
      ${grid(results, drawing)} ${numerals(results, drawing)}
      <g class="data">${seriesLines(drawing)}</g>
      ${frame.axes.map((axis) => axisControl(results, drawing, axis, controls))}
    </svg>
  `;
}

/** The radar without controls, for files and small multiples. */
export function stillRadar(results: Results, drawing: RadarDrawing, label?: string): TemplateResult {
  const { plan } = drawing;
  return html`
    <svg
      class="radar still"
      part="radar"
      role="img"
      aria-label=${label ?? nothing}
      viewBox="${plan.left} ${plan.top} ${plan.width} ${plan.height}"
      width=${plan.width}
      height=${plan.height}
    >
      ${grid(results, drawing)} ${numerals(results, drawing)}
      <g class="data">${seriesLines(drawing)}</g>
      ${plan.labels.map((item) => labelText(results, item, drawing.lineHeight))}
    </svg>
  `;
}
