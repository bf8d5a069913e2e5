import { html, nothing } from 'lit';
import '../shared/more-icons.js';
import '../../model/content/built-in-texts.js';
import { icon } from '../shared/icons.js';
import { panelBody } from './panel.js';
import { shorten, ROWS_SHOWN } from './panel-parts.js';
import { markOf } from './parts.js';

/** The same items as the picture, in the same order, as lists inside one another. */
const listView = (context) => html `
  <ul class="list" part="list" aria-label=${context.model.framework.title}>
    ${context.model.framework.rings.map((ring) => groupItem(context, ring, 1))}
  </ul>
`;
const listItem = (context, node, level) => node.items.length > 0 ? groupItem(context, node, level) : leafItem(context, node, level);
function groupItem(context, node, level) {
    const { opened, t } = context;
    const open = opened.has(node.id);
    return html `
    <li class="level-${level}">
      <button type="button" class="row" part="row" data-toggle=${node.id} aria-expanded=${open}>
        ${markOf(context, node)}
        <span class="row-title"><bdi>${node.title}</bdi></span>
        <span class="row-note">${t.number(node.items.length)}</span>
        ${icon(open ? 'chevron-up' : 'chevron-down')}
      </button>
      ${open ? groupContent(context, node, level) : nothing}
    </li>
  `;
}
function groupContent(context, node, level) {
    const { shown, toggle } = shorten(context, `${node.id} rows`, node.items, ROWS_SHOWN);
    return html `
    ${groupAbout(context, node, level)}
    <ul class="rows">
      ${shown.map((item) => listItem(context, item, level + 1))}
    </ul>
    ${toggle}
  `;
}
/** A group's own text: one line, and everything once it is chosen. */
function groupAbout(context, node, level) {
    const { selected, showPanel, t } = context;
    const chosen = selected?.id === node.id;
    if (chosen && showPanel)
        return details(context, node, level);
    return html `
    <div class="group-about">
      ${node.summary
        ? html `
              <p>${node.summary}</p>
            `
        : nothing}
      <button
        type="button"
        part="link"
        class="link-button"
        data-pick=${node.id}
        aria-current=${chosen ? 'true' : nothing}
      >
        ${t('diagram.about', { title: node.title })}
      </button>
    </div>
  `;
}
function leafItem(context, node, level) {
    const { selected, showPanel } = context;
    const chosen = selected?.id === node.id;
    const open = chosen && showPanel;
    return html `
    <li class="level-${level}">
      <button
        type="button"
        class="row"
        part="row"
        data-pick=${node.id}
        aria-expanded=${showPanel ? open : nothing}
        aria-current=${chosen ? 'true' : nothing}
      >
        ${level < 3 || context.signs.has(node.id) ? markOf(context, node) : nothing}
        <span class="row-title"><bdi>${node.title}</bdi></span>
        ${showPanel ? icon(open ? 'chevron-up' : 'chevron-down') : nothing}
      </button>
      ${open ? details(context, node, level) : nothing}
    </li>
  `;
}
const details = (context, node, level) => html `
  <div class="details" part="details" role="group" aria-label=${node.title}>
    ${panelBody(context, node, Math.min(4, level))}
  </div>
`;

export { listView };
