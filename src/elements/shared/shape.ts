import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { shapePath } from '../../layout/shape-path.js';

export { shapePath };

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
