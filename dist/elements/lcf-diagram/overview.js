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
const keyLegend = (context, layout) => html `
  <section class="key" part="key" aria-label=${context.t('diagram.key')}>
    ${context.model.framework.rings.map(({ id, title }) => {
    const groups = groupsOf(layout, id);
    return groups.length === 0
        ? nothing
        : html `
            <div class="key-ring">
              ${context.heading(1, title, 'key-title')}
              ${groups.map((rows) => html `
                  <ul class="rows">
                    ${rows.map((row) => keyRow(context, row))}
                  </ul>
                `)}
            </div>
          `;
})}
  </section>
`;
const firstIn = ({ id, merged }) => merged?.ids[0] ?? id;
/** Rows of a ring; a domain heads its conditions even where the picture names it. */
function groupsOf({ key, domains }, ringId) {
    const groups = new Map();
    for (const row of key) {
        if (row.ringId !== ringId)
            continue;
        const isHead = row.kind === 'domain';
        const id = isHead ? firstIn(row) : row.parentId;
        const group = groups.get(id) ?? domains.filter((domain) => firstIn(domain) === id);
        groups.set(id, isHead ? group : [...group, row]);
    }
    return [...groups.values()];
}
function keyRow(context, row) {
    const { model, t } = context;
    const { id, kind, merged } = row;
    const node = model.nodes.get(firstIn(row));
    if (!node)
        return nothing;
    if (merged)
        return pickRow(context, { ...node, id, title: countOf(t, kind, merged.count) });
    return pickRow(context, node, kind === 'experience' ? countOf(t, 'practice', node.items.length) : undefined);
}

export { keyLegend, overview };
