import { html } from 'lit';

/** One tab stop; arrow keys choose. */
const tabList = (t, tabs, current) => html `
  <div class="tabs" part="tabs" role="tablist" aria-label=${t('radar.views')}>
    ${tabs.map((tab) => html `
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
      `)}
  </div>
`;

export { tabList };
