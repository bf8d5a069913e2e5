import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import type { Results } from './results.js';

/** Marks of the three slots around (0, 0): filled circle, hollow square, hollow triangle. */
const MARKS = [
  'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0Z',
  'M-4.5-4.5H4.5V4.5H-4.5Z',
  'M0-5.8L5.4 4.2H-5.4Z',
];

export const markPath = (slot: number): string => MARKS[slot % MARKS.length] ?? '';

/** A series' mark centred at (x, y). */
export const mark = (slot: number, x: number, y: number): SVGTemplateResult =>
  svg`<path class="mark slot-${slot}" d=${markPath(slot)} transform="translate(${x} ${y})"></path>`;

/** A cross: no rating here. */
export const cross = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="cross" d="M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5" transform="translate(${x} ${y})"></path>`;

/** Where a series was the last time: the circle of the first series, small and hollow. */
export const earlierMark = (x = 0, y = 0): SVGTemplateResult =>
  svg`<circle class="earlier" cx=${x} cy=${y} r="3.6"></circle>`;

const sample = (content: SVGTemplateResult, className = ''): TemplateResult => html`
  <svg class="sample ${className}" viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">
    ${content}
  </svg>
`;

/** A piece of a series' line with its mark, for legends. */
export const seriesSample = (slot: number): TemplateResult =>
  sample(svg`<path class="line slot-${slot}" d="M1 8H33"></path>${mark(slot, 17, 8)}`);

/** A mark alone. */
export const markSample = (slot: number): TemplateResult => html`
  <svg class="sample" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${mark(slot, 8, 8)}</svg>
`;
export const targetSample = (): TemplateResult => sample(svg`<path class="target" d="M1 8H33"></path>`);
export const crossSample = (): TemplateResult => html`
  <svg class="sample" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${cross(8, 8)}</svg>
`;
export const rangeSample = (): TemplateResult =>
  sample(svg`<path class="range" d="M2 8H32M2 4V12M32 4V12"></path>`);
export const changeSample = (): TemplateResult =>
  sample(
    svg`<path class="arrow" d="M9 8H30"></path><path class="arrow-head" d="M27 4L33 8L27 12Z"></path>${earlierMark(6, 8)}`,
    'directed',
  );
export const halfSample = (): TemplateResult =>
  sample(svg`<rect class="half" x="3" y="3" width="28" height="10" rx="3"></rect>`);

/** A piece of a domain's line: the sign that stands around the radar, beside the domain's name. */
export const domainSample = (results: Results, group: number): TemplateResult => html`
  <svg class="sample" viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
    ${domainLines(results, group, (offset) => `M1 ${5 + offset}H25`)}
  </svg>
`;

export const DOMAIN_STYLES = ['solid', 'double', 'dashed', 'dotted'] as const;

/** One line, or two for the double style. @param path the line at an offset from its middle. */
export function domainLines(
  { model, visible }: Results,
  group: number,
  path: (offset: number) => string,
): SVGTemplateResult[] {
  const domain = visible.groups[group]?.domain;
  const { className = '', vars = {} } = (domain && hueOf(model, domain)) ?? {};
  const style = DOMAIN_STYLES[group % DOMAIN_STYLES.length] ?? 'solid';
  const offsets = style === 'double' ? [-1.75, 1.75] : [0];
  return offsets.map(
    (offset) =>
      svg`<path class="domain domain-${style} ${className}" d=${path(offset)} ${cssVars(vars)}></path>`,
  );
}
