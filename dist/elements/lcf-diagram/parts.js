import { html, nothing } from 'lit';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import { icon } from '../shared/icons.js';
import { locator } from '../shared/locator.js';
import { shapeIcon } from '../shared/shape.js';

/** What marks a node beside its title: its letter or number in the picture, its shape, or its place in the rings. */
function markOf({ model, signs, t }, node) {
    const sign = signs.get(node.id);
    if (sign)
        return html `
      <span class="sign sign-${node.kind}">${sign}</span>
    `;
    const hue = hueOf(model, node);
    return hue?.index
        ? html `
        <span class="mark ${hue.className}" ${cssVars(hue.vars)}>${shapeIcon(hue.index)}</span>
      `
        : locator(model, node.id, t.dir);
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
      <span class="row-title"><bdi>${node.title}</bdi></span>
      ${note
    ? html `
              <span class="row-note">${note}</span>
            `
    : nothing}
      ${icon('chevron-end')}
    </button>
  </li>
`;

export { markOf, pickRow };
