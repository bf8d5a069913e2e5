import { nothing, html } from 'lit';
import { icon } from '../shared/icons.js';

/** Below the picture: the guided tour, and ways to take the picture along. On a phone also the search field. */
const tools = ({ t }, hasTour, search, entries) => html `
  <div class="stage-tools no-print" part="tools">
    ${search} ${hasTour ? tourButton(t, 'button quiet') : nothing}
    <details class="menu">
      <summary part="button" class="button quiet">
        ${icon('download')} ${t('diagram.save')} ${icon('chevron-down')}
      </summary>
      <div class="menu-list">${entries}</div>
    </details>
  </div>
`;
const tourButton = (t, className) => html `
  <button type="button" class=${className} part="tour-button" data-do="tour">
    ${icon('diagram')} ${t('diagram.tour')}
  </button>
`;

export { tools, tourButton };
