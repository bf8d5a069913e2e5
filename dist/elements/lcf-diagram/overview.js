import { html, nothing } from 'lit';
import { experiencesOf } from '../../model/selectors.js';
import { locator } from '../shared/locator.js';
import { markOf, pickRow } from './parts.js';
import { tourButton } from './tools.js';
import { contentWords, countOf } from './wording.js';

/** What stands beside the picture while nothing is chosen: the rings, and what the shapes mean. */
function overview(context, hasTour) {
    const { model, t, heading } = context;
    const { rings } = model.framework;
    if (rings.length === 0)
        return html `
      <p class="overview lead" part="overview">${t('diagram.empty')}</p>
    `;
    return html `
    <section class="panel overview" part="overview">
      ${heading(1, t('diagram.overview', { count: rings.length }), 'panel-title')}
      <p class="lead">${t('diagram.overview-lead')}</p>
      ${hasTour ? tourButton(t, 'button') : nothing}
      <ul class="rings">
        ${rings.map((ring) => ringEntry(context, ring))}
      </ul>
      ${context.keyed.has('experience') ? nothing : shapesKey(context)}
    </section>
  `;
}
const ringEntry = ({ model, t }, ring) => html `
  <li class="ring">
    ${locator(model, ring.id, t.dir)}
    <div>
      <button type="button" part="link" class="ring-name" data-pick=${ring.id}>
        <bdi>${ring.title}</bdi>
      </button>
      <p class="muted">${contentWords(t, ring)}</p>
      <p>${ring.summary ?? t(`diagram.about-${ring.ringKind}`)}</p>
    </div>
  </li>
`;
function shapesKey(context) {
    const experiences = experiencesOf(context.model);
    if (experiences.length === 0)
        return nothing;
    return html `
    <div class="shapes">
      <p class="eyebrow">${context.t('diagram.shapes')}</p>
      <ul class="shape-list">
        ${experiences.map((node) => html `
            <li>
              <button type="button" part="link" class="plain" data-pick=${node.id}>
                ${markOf(context, node)}
                <bdi>${node.title}</bdi>
              </button>
            </li>
          `)}
      </ul>
    </div>
  `;
}
/** What each letter, shape and number in the picture stands for; every row is a control. */
function keyLegend(context, { key }) {
    const shown = new Set(key.map(({ id }) => id));
    const rings = context.model.framework.rings.filter((ring) => key.some(({ ringId }) => ringId === ring.id));
    return html `
    <section class="key" part="key" aria-label=${context.t('diagram.key')}>
      ${rings.map((ring) => html `
          <div class="key-ring">
            ${context.heading(1, ring.title, 'key-title')}
            ${ring.ringKind === 'conditions'
        ? ring.items.map((group) => keyRows(context, [group, ...group.items], shown))
        : keyRows(context, ring.items, shown)}
          </div>
        `)}
    </section>
  `;
}
/** Rows of the key; a domain heads its conditions even where the picture names it. */
const keyRows = (context, nodes, shown) => html `
  <ul class="rows">
    ${nodes
    .filter((node) => shown.has(node.id) || node.kind === 'domain')
    .map((node) => pickRow(context, node, practiceCount(context, node)))}
  </ul>
`;
const practiceCount = ({ t }, { kind, items }) => kind === 'experience' ? countOf(t, 'practice', items.length) : undefined;

export { keyLegend, overview };
