import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { TabName } from './layouts.js';

/** One tab stop; arrow keys choose. */
export const tabList = (t: Translator, tabs: readonly TabName[], current: TabName): TemplateResult => html`
  <div class="tabs" part="tabs" role="tablist" aria-label=${t('radar.views')}>
    ${tabs.map(
      (tab) => html`
        <button
          type="button"
          role="tab"
          id="tab-${tab}"
          class="tab"
          part="tab"
          aria-selected=${tab === current}
          aria-controls="panel"
          tabindex=${tab === current ? 0 : -1}
          data-tab=${tab}
        >
          ${t(`radar.tab-${tab}`)}
        </button>
      `,
    )}
  </div>
`;
