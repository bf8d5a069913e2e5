import { html, nothing } from 'lit';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import { icon } from '../shared/icons.js';
import { locator } from '../shared/locator.js';
import { shapeIcon } from '../shared/shape.js';

/** More chips than this collapse behind "Show all". */
const CHIPS_SHOWN = 14;
/** What marks a node beside its title: its letter or number in the picture, its shape, or its place in the rings. */
function markOf({ model, signs, t }, node) {
    const sign = signs.get(node.id);
    if (sign)
        return html `
      <span class="sign sign-${node.kind}">${sign}</span>
    `;
    const hue = hueOf(model, node);
    return hue
        ? html `
        <span class="mark ${hue.className}" ${cssVars(hue.vars)}>${shapeIcon(hue.index)}</span>
      `
        : locator(model, node.id, t.dir);
}
/** A small button that selects a node. */
const chip = (context, node) => html `
  <li>
    <button type="button" class="chip" part="chip" data-pick=${node.id}>
      ${context.signs.has(node.id) ? markOf(context, node) : nothing}${node.title}
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
      <button type="button" class="link-button more" data-toggle=${key} aria-expanded=${open}>
        ${open ? t('diagram.show-fewer') : t('diagram.show-all', { count: nodes.length })}
      </button>
    `,
    };
}
/** A full-width row that selects a node. */
const pickRow = (context, node, note) => html `
  <li>
    <button
      type="button"
      class="row row-${node.kind}"
      part="row"
      data-pick=${node.id}
      aria-current=${context.selected?.id === node.id ? 'true' : nothing}
    >
      ${markOf(context, node)}
      <span class="row-title">${node.title}</span>
      ${note
    ? html `
              <span class="row-note">${note}</span>
            `
    : nothing}
      ${icon('chevron-end')}
    </button>
  </li>
`;
/** A link that leaves the page, named so. */
const outLink = ({ t }, { href, label }) => html `
  <a class="out" href=${href} target="_blank" rel="noopener noreferrer">
    ${icon('external')}
    <span>${t('common.new-tab', { label })}</span>
  </a>
`;

export { chip, chips, markOf, outLink, pickRow, shorten };
