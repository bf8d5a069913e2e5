import { nothing, html } from 'lit';
import { icon } from '../shared/icons.js';
import '../shared/more-icons.js';
import { markOf } from './parts.js';

/** More chips than this collapse behind "Show all". */
const CHIPS_SHOWN = 14;
/** A list shows this many rows before it asks, so that thousands of parts stay quick. */
const ROWS_SHOWN = 100;
/** A small button that selects a node. */
const chip = (context, node) => html `
  <li>
    <button type="button" class="button chip" part="chip" data-pick=${node.id}>
      ${context.signs.has(node.id) ? markOf(context, node) : nothing}
      <bdi>${node.title}</bdi>
    </button>
  </li>
`;
/** Chips of these nodes. */
const chips = (context, nodes) => html `
  <ul class="chips">
    ${nodes.map((node) => chip(context, node))}
  </ul>
`;
/** The first nodes of a long list, and the button that shows the rest or hides it again. */
function shorten({ opened, t }, key, nodes, most = CHIPS_SHOWN) {
    if (nodes.length <= most)
        return { shown: nodes, toggle: nothing };
    const open = opened.has(key);
    return {
        shown: open ? nodes : nodes.slice(0, most),
        toggle: html `
      <button type="button" part="link" class="link-button more" data-toggle=${key} aria-expanded=${open}>
        ${open ? t('diagram.show-fewer') : t('diagram.show-all', { count: nodes.length })}
      </button>
    `,
    };
}
/** A link that leaves the page, named so. */
const outLink = ({ t }, { href, label }) => html `
  <a class="out" href=${href} target="_blank" rel="noopener noreferrer">
    ${icon('external')}
    <span>${t('common.new-tab', { label })}</span>
  </a>
`;

export { ROWS_SHOWN, chip, chips, outLink, shorten };
