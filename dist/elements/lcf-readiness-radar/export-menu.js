import { nothing, html } from 'lit';
import '../shared/more-icons.js';
import { icon } from '../shared/icons.js';

/** What can be saved of a view, and what of all of them. */
const EXPORT_KINDS = [
    'csv',
    'json',
    'radar-png',
    'radar-svg',
    'dots-png',
    'dots-svg',
    'print',
];
/** A button that opens the list of what can be saved. */
const exportMenu = (t, isOpen, hasRadar) => html `
  <div class="export no-print" part="export">
    <button
      type="button"
      part="button"
      class="button"
      aria-expanded=${isOpen}
      aria-controls="export-list"
      data-export="menu"
    >
      ${icon('download')} ${t('radar.export')} ${icon(isOpen ? 'chevron-up' : 'chevron-down')}
    </button>
    <ul id="export-list" class="export-list" ?hidden=${!isOpen}>
      ${isOpen ? EXPORT_KINDS.filter((kind) => hasRadar || !kind.startsWith('radar')).map((kind) => item(t, kind)) : nothing}
    </ul>
  </div>
`;
function kindText(t, kind) {
    if (kind === 'csv' || kind === 'json' || kind === 'print')
        return t(`radar.export-${kind}`);
    const [view, type] = kind.split('-');
    return t(`radar.export-${type}`, { view: t(`radar.tab-${view}`) });
}
const item = (t, kind) => html `
  <li>
    <button type="button" part="link" class="export-item" data-export=${kind}>
      ${icon(kind === 'print' ? 'print' : 'download')} ${kindText(t, kind)}
    </button>
  </li>
`;

export { EXPORT_KINDS, exportMenu };
