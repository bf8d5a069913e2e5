import { html, nothing, type TemplateResult } from 'lit';
import type { FrameworkNode } from '../../model/types.js';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import { icon } from '../shared/icons.js';
import { locator } from '../shared/locator.js';
import { shapeIcon } from '../shared/shape.js';
import type { DiagramContext } from './context.js';

/** What marks a node beside its title: its letter or number in the picture, its shape, or its place in the rings. */
export function markOf({ model, signs, t }: DiagramContext, node: FrameworkNode): TemplateResult {
  const sign = signs.get(node.id);
  if (sign)
    return html`
      <span class="sign sign-${node.kind}">${sign}</span>
    `;
  const hue = hueOf(model, node);
  return hue?.index
    ? html`
        <span class="mark ${hue.className}" ${cssVars(hue.vars)}>${shapeIcon(hue.index)}</span>
      `
    : locator(model, node.id, t.dir);
}

/** A full-width row that selects a node. */
export const pickRow = (context: DiagramContext, node: FrameworkNode, note?: string): TemplateResult => html`
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
      ${
        note
          ? html`
              <span class="row-note">${note}</span>
            `
          : nothing
      }
      ${icon('chevron-end')}
    </button>
  </li>
`;
