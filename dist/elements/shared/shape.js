import { html } from 'lit';
import { shapePath } from '../../layout/shape-path.js';

/** The shape as an inline icon in the current colour. */
const shapeIcon = (index, hollow = false) => html `
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

export { shapeIcon, shapePath };
