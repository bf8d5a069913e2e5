import { diagramUnfolding } from '../../i18n/en/diagram-unfolding.js';
import { addStrings } from '../../i18n/translator.js';
import { nothing, html } from 'lit';
import '../shared/more-icons.js';
import { parentOf } from '../../model/selectors.js';
import { icon } from '../shared/icons.js';
import { contentWords } from './wording.js';

// Here, not where all of it is gathered: a bundler may skip a module that only passes things on.
addStrings(diagramUnfolding);
/** What the middle of the picture says of the part that is unfolded. */
const unfoldedLabel = (t, node) => t('diagram.unfolded', { title: node.title, parts: contentWords(t, node) });
/** Above an unfolded part: the way back, where the reader is, and its neighbours in the ring. */
function pathBar(context, node) {
    const { model, t } = context;
    const ring = parentOf(model, node);
    const siblings = ring?.items.filter(({ items }) => items.length > 0) ?? [];
    const index = siblings.findIndex(({ id }) => id === node.id);
    const around = siblings.length > 1 ? [siblings.at(index - 1), siblings[(index + 1) % siblings.length]] : [];
    return html `
    <nav class="path no-print" part="path" aria-label=${t('diagram.path')}>
      <button type="button" part="button" class="button" data-do="fold">
        ${icon('chevron-start')} ${t('diagram.all-rings')}
      </button>
      <p>
        ${ring
        ? html `
                <span>
                  <bdi>${ring.title}</bdi>
                  /
                </span>
              `
        : nothing}
        <strong aria-current="true"><bdi>${node.title}</bdi></strong>
      </p>
      <span class="path-steps">
        ${around.map((sibling, at) => sibling
        ? html `
                <button type="button" part="button" class="button" data-pick=${sibling.id}>
                  ${at === 0 ? icon('chevron-start') : nothing}
                  <bdi>${sibling.title}</bdi>
                  ${at === 1 ? icon('chevron-end') : nothing}
                </button>
              `
        : nothing)}
      </span>
    </nav>
  `;
}

export { pathBar, unfoldedLabel };
