import { html } from 'lit';
import { iconPath } from '../shared/icons.js';

/** A title that unfolds its card. */
const compactTitle = (title, isOpen) => html `
  <button
    type="button"
    part="link"
    class="card-toggle"
    data-act="more"
    aria-expanded=${isOpen ? 'true' : 'false'}
  >
    <svg class="icon line turn" viewBox="0 0 20 20" aria-hidden="true">
      <path d=${iconPath('chevron-down')}></path>
    </svg>
    <span>${title}</span>
  </button>
`;

export { compactTitle };
