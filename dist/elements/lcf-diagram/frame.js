import { nothing, html } from 'lit';
import { RING_KINDS } from '../../model/types.js';
import { icon } from '../shared/icons.js';
import { widgetTitle } from '../shared/widget-title.js';

const DIAGRAM_VIEWS = ['diagram', 'list'];
/** Title, lead and the Diagram | List switch. `tools` stand beside the switch. */
function header(context, view, switchable, tools) {
    const { model, t, mode } = context;
    const kinds = new Set(model.framework.rings.map(({ ringKind }) => ringKind));
    // The line tells of all three kinds of ring; a framework of fewer has none of it.
    const lead = mode !== 'compact' && RING_KINDS.every((kind) => kinds.has(kind));
    return html `
    <div class="widget-header" part="header">
      <div>${widgetTitle(context, model.framework.title, lead ? t('diagram.lead') : null)}</div>
      <div class="tools no-print">${tools}${switchable ? viewSwitch(t, view) : nothing}</div>
    </div>
  `;
}
const viewSwitch = (t, view) => html `
  <div class="segmented" role="radiogroup" aria-label=${t('diagram.view')} part="view-switch">
    ${DIAGRAM_VIEWS.map((name) => html `
        <label>
          <input type="radio" name="view" value=${name} .checked=${name === view} />
          ${icon(name)} ${t(`diagram.view-${name}`)}
        </label>
      `)}
  </div>
`;
/** Where the framework comes from, and below the picture what is chosen, or which keys work. */
function footer(context, view, chosen) {
    const { model, t } = context;
    const { source } = model.framework;
    return html `
    <div class="footer" part="notes">
      ${source ? sourceLine(context, source) : nothing}
      ${view === 'diagram'
        ? html `
              <p class=${chosen === null ? 'no-print' : ''}>${chosen ?? t('diagram.keys')}</p>
            `
        : nothing}
    </div>
  `;
}
/** The sentence with the name in it as a link, wherever the language puts the name. */
function sourceLine({ t }, { label, href }) {
    const [before = '', after = ''] = t('common.source', { name: '\u0000' }).split('\u0000');
    return html `
    <p>
      ${before}
      <a href=${href} target="_blank" rel="noopener noreferrer" aria-label=${t('common.new-tab', { label })}>
        ${label}
      </a>
      ${after}
    </p>
  `;
}

export { DIAGRAM_VIEWS, footer, header };
