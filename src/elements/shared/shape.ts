import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Outlines of the four experience shapes around (0, 0), for a size of 1: ● ◆ ■ ▲ with about the same area. */
const SHAPE_PATHS = [
  'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0Z',
  'M0-1.3 1.3 0 0 1.3-1.3 0Z',
  'M-.92-.92H.92V.92H-.92Z',
  'M0-1.2 1.2.95H-1.2Z',
] as const;

/** Path data of a shape (1 to 4; others repeat). */
export const shapePath = (index: number): string =>
  SHAPE_PATHS[(index - 1 + SHAPE_PATHS.length) % SHAPE_PATHS.length] ?? SHAPE_PATHS[0];

/** The shape as an SVG fragment centred at (x, y). */
export const shapeMark = (index: number, x: number, y: number, size: number): SVGTemplateResult =>
  svg`<path d=${shapePath(index)} transform="translate(${x} ${y}) scale(${size})" vector-effect="non-scaling-stroke"></path>`;

/** The shape as an inline icon in the current colour. */
export const shapeIcon = (index: number, hollow = false): TemplateResult => html`
  <svg
    class="icon shape"
    viewBox="-1.6 -1.6 3.2 3.2"
    aria-hidden="true"
    fill=${hollow ? 'none' : 'currentColor'}
    stroke="currentColor"
    stroke-width=${hollow ? '0.3' : '0'}
  >
    <path d=${shapePath(index)}></path>
  </svg>
`;
