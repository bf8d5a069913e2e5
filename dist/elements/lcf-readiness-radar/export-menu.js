import { nothing, html } from 'lit';
import { icon } from '../shared/icons.js';

const EXPORT_KINDS = ['csv', 'json', 'png', 'svg', 'print'];
/** A button that opens the list of what can be saved. */
const exportMenu = (t, isOpen) => html `
  <div class="export no-print" part="export">
    <button
      type="button"
      class="button"
      aria-expanded=${isOpen}
      aria-controls="export-list"
      data-export="menu"
    >
      ${icon('download')} ${t('radar.export')} ${icon(isOpen ? 'chevron-up' : 'chevron-down')}
    </button>
    <ul id="export-list" class="export-list" ?hidden=${!isOpen}>
      ${isOpen ? EXPORT_KINDS.map((kind) => item(t, kind)) : nothing}
    </ul>
  </div>
`;
const item = (t, kind) => html `
  <li>
    <button type="button" class="export-item" data-export=${kind}>
      ${icon(kind === 'print' ? 'print' : 'download')} ${t(`radar.export-${kind}`)}
    </button>
  </li>
`;

export { EXPORT_KINDS, exportMenu };
