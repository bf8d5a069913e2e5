import { html, type TemplateResult } from 'lit';
import { hueOf } from '../shared/hue.js';
import { drawing, shape, type Shape } from './drawing.js';
import type { Results } from './results.js';

/** Marks of the three slots around (0, 0): filled circle, hollow square, hollow triangle. */
const MARKS = [
  'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0Z',
  'M-4.5-4.5H4.5V4.5H-4.5Z',
  'M0-5.8L5.4 4.2H-5.4Z',
];

export const markPath = (slot: number): string => MARKS[slot % MARKS.length] ?? '';

/** A series' mark centred at (x, y). */
export const mark = (slot: number, x: number, y: number): Shape =>
  shape('path', { class: `mark slot-${slot}`, d: markPath(slot), transform: `translate(${x} ${y})` });

/** A cross: no rating here. */
export const cross = (x: number, y: number): Shape =>
  shape('path', {
    class: 'cross',
    d: 'M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5',
    transform: `translate(${x} ${y})`,
  });

/** Where a series was the last time: the circle of the first series, small and hollow. */
export const earlierMark = (x = 0, y = 0): Shape =>
  shape('circle', { class: 'earlier', cx: x, cy: y, r: '3.6' });

const sample = (
  shapes: readonly Shape[],
  [width, height]: readonly [number, number] = [34, 16],
  className = '',
): TemplateResult => html`
  <svg
    class="sample ${className}"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
    ${drawing(shapes)}
  ></svg>
`;
const path = (className: string, d: string): Shape => shape('path', { class: className, d });
const SQUARE = [16, 16] as const;

/** A piece of a series' line with its mark, for legends. */
export const seriesSample = (slot: number): TemplateResult =>
  sample([path(`line slot-${slot}`, 'M1 8H33'), mark(slot, 17, 8)]);

/** A mark alone. */
export const markSample = (slot: number): TemplateResult => sample([mark(slot, 8, 8)], SQUARE);
export const targetSample = (): TemplateResult => sample([path('target', 'M1 8H33')]);
export const crossSample = (): TemplateResult => sample([cross(8, 8)], SQUARE);
export const rangeSample = (): TemplateResult => sample([path('range', 'M2 8H32M2 4V12M32 4V12')]);
export const changeSample = (): TemplateResult =>
  sample(
    [path('arrow', 'M9 8H30'), path('arrow-head', 'M27 4L33 8L27 12Z'), earlierMark(6, 8)],
    undefined,
    'directed',
  );
export const halfSample = (): TemplateResult =>
  sample([shape('rect', { class: 'half', x: 3, y: 3, width: 28, height: 10, rx: 3 })]);

/** A piece of a domain's line: the sign that stands around the radar, beside the domain's name. */
export const domainSample = (results: Results, group: number): TemplateResult =>
  sample(
    domainLines(results, group, (offset) => `M1 ${5 + offset}H25`),
    [26, 10],
  );

export const DOMAIN_STYLES = ['solid', 'double', 'dashed', 'dotted'] as const;

/** One line, or two for the double style. @param path the line at an offset from its middle. */
export function domainLines(
  { model, visible }: Results,
  group: number,
  path: (offset: number) => string,
): Shape[] {
  const domain = visible.groups[group]?.domain;
  const { className = '', vars = {} } = (domain && hueOf(model, domain)) ?? {};
  const style = DOMAIN_STYLES[group % DOMAIN_STYLES.length] ?? 'solid';
  const offsets = style === 'double' ? [-1.75, 1.75] : [0];
  const classes = `domain domain-${style} ${className}`;
  return offsets.map((offset) => shape('path', { class: classes, d: path(offset) }, [], vars));
}
