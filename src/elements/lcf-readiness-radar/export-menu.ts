import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { icon } from '../shared/icons.js';

export const EXPORT_KINDS = ['csv', 'json', 'png', 'svg', 'print'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** A button that opens the list of what can be saved. */
export const exportMenu = (t: Translator, isOpen: boolean): TemplateResult => html`
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
      part="button"
  </div>
`;

const item = (t: Translator, kind: ExportKind): TemplateResult => html`
  <li>
    <button type="button" class="export-item" data-export=${kind}>
      ${icon(kind === 'print' ? 'print' : 'download')} ${t(`radar.export-${kind}`)}
    </button>
  </li>
`;
