import { html, nothing } from 'lit';
import '../shared/more-words.js';
import '../shared/more-icons.js';
import '../../model/content/built-in-texts.js';
import { outcomesOf, conditionsOf, practicesOf, parentOf } from '../../model/selectors.js';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import { icon } from '../shared/icons.js';
import { locator } from '../shared/locator.js';
import { shorten, chips, outLink } from './panel-parts.js';
import { pickRow, markOf } from './parts.js';
import { relatedHeading } from './relation-words.js';
import { eyebrowOf } from './eyebrow.js';
import { countOf } from './wording.js';

/** Where focus goes when a choice is made outside the picture. */
const PANEL_TITLE = 'panel-title';
/** Everything about the chosen node. @param unfolded id of the part whose contents the picture lists. */
const panel = (context, node, unfolded) => html `
  <section class="panel" part="panel" aria-labelledby=${PANEL_TITLE}>
    ${nodeHead(context, node)}${panelBody(context, node, 2, node.id !== unfolded)}
  </section>
`;
function nodeHead(context, node) {
    const { model, signs, t } = context;
    const eyebrow = eyebrowOf(t, model, node);
    const sign = signs.get(node.id);
    const words = sign ? t('diagram.eyebrow', { kind: sign, parent: eyebrow }) : eyebrow;
    return panelHead(context, node.id, words, node.title, hueOf(model, node));
}
/** Title and Close. @param id of the part that the locator points to. */
function panelHead({ model, t, heading }, id, eyebrow, title, hue) {
    const name = html `
    <span id=${PANEL_TITLE} tabindex="-1"><bdi>${title}</bdi></span>
  `;
    return html `
    <div class="panel-head">
      ${locator(model, id, t.dir)}
      <div class="panel-name">
        <p class="eyebrow ${hue?.index ? `hue-text ${hue.className}` : ''}" ${cssVars(hue?.vars ?? {})}>
          ${eyebrow}
        </p>
        ${heading(1, name, 'panel-title', 'panel-heading')}
      </div>
      <button type="button" class="icon-button" part="close" data-do="close" aria-label=${t('common.close')}>
        ${icon('close')}
      </button>
    </div>
  `;
}
/** Texts, relations and links of a node without its title: also what the list opens, which shows the contents itself. */
function panelBody(context, node, level, withContents = false) {
    const { showRelations } = context;
    return html `
    ${texts(context, node, level)}
    ${showRelations
        ? html `
            ${practicesSection(context, node, level)}
            ${chipSection(context, node, 'outcomes', context.related.outcomes, outcomesOf(context.model), level)}
            ${chipSection(context, node, 'conditions', context.related.conditions, conditionsOf(context.model), level)}
          `
        : nothing}
    ${withContents ? contents(context, node, level) : nothing}${about(context, node, level)}${links(context, node)}
  `;
}
function texts({ t, heading }, node, level) {
    const { statement, description, summary, steps, question } = node;
    const lead = statement ?? description ?? summary;
    return html `
    ${lead
        ? html `
            <p class="lead">${lead}</p>
          `
        : nothing}
    ${statement && description
        ? html `
            <p>${description}</p>
          `
        : nothing}
    ${steps.length > 0
        ? html `
            ${heading(level, t('diagram.steps'), 'sub')}
            <ul class="steps">
              ${steps.map((step) => html `
                  <li>${step}</li>
                `)}
            </ul>
          `
        : nothing}
    ${question
        ? html `
            ${heading(level, t('diagram.question'), 'sub')}
            <p>${question}</p>
          `
        : nothing}
  `;
}
function sectionHead({ t, heading }, title, count, total, level) {
    return html `
    <div class="section-head">
      ${heading(level, title, 'sub')}
      ${total > 0
        ? html `
              <span class="muted">${t('diagram.count-of', { count, total })}</span>
            `
        : nothing}
    </div>
  `;
}
/** Related practices, grouped by the experience they belong to; an experience without any stands alone. */
function practicesSection(context, node, level) {
    const { model, t, related, mode } = context;
    if (related.practices.length === 0 && related.experiences.length === 0)
        return nothing;
    const { shown, toggle } = shorten(context, `${node.id} practices`, related.practices);
    const total = practicesOf(model).length;
    const parents = new Set([
        ...related.experiences.map(({ id }) => id),
        ...related.practices.map(({ parentId }) => parentId),
    ]);
    const groups = [...model.nodes.values()].filter(({ id }) => parents.has(id));
    return html `
    ${sectionHead(context, relatedHeading(t, 'practices', node), related.practices.length, total, level)}
    ${groups.map((group) => {
        const inGroup = ({ parentId }) => parentId === group.id;
        const practices = (mode === 'compact' ? related.practices : shown).filter(inGroup);
        const waits = practices.length === 0 && related.practices.some(inGroup);
        return waits ? nothing : practiceGroup(context, group, practices);
    })}
    ${mode === 'compact' ? nothing : toggle}
  `;
}
function practiceGroup(context, group, practices) {
    const hue = hueOf(context.model, group);
    const name = html `
    ${markOf(context, group)}
    <span class="row-title"><bdi>${group.title}</bdi></span>
  `;
    // A phone shows how many there are first: a dozen chips would push everything else off the screen.
    if (context.mode === 'compact' && practices.length > 0)
        return html `
      <details class="group">
        <summary part="link" class="row">
          ${name}
          <span class="row-note">${countOf(context.t, 'practice', practices.length)}</span>
          ${icon('chevron-down')}
        </summary>
        ${chips(context, practices)}
      </details>
    `;
    return html `
    <div class="group">
      <button
        type="button"
        part="link"
        class="group-name ${hue?.className ?? ''}"
        data-pick=${group.id}
        ${cssVars(hue?.vars ?? {})}
      >
        ${name}
      </button>
      ${practices.length > 0 ? chips(context, practices) : nothing}
    </div>
  `;
}
function chipSection(context, node, group, nodes, all, level) {
    if (nodes.length === 0)
        return nothing;
    const { shown, toggle } = shorten(context, `${node.id} ${group}`, nodes);
    return html `
    ${sectionHead(context, relatedHeading(context.t, group, node), nodes.length, all.length, level)}
    ${chips(context, shown)}${toggle}
  `;
}
/** What lies in a ring, an experience or a domain. */
function contents(context, node, level) {
    if (node.items.length === 0)
        return nothing;
    const { t } = context;
    const { shown, toggle } = shorten(context, `${node.id} contents`, node.items);
    const title = node.kind === 'experience'
        ? t('diagram.practices')
        : node.kind === 'domain'
            ? t('diagram.conditions')
            : t('diagram.contents');
    return html `
    ${sectionHead(context, title, node.items.length, 0, level)}
    ${
    // Titles of practices are long: on a phone each would have a line of its own anyway.
    context.mode === 'compact'
        ? html `
            <ul class="rows">
              ${shown.map((item) => pickRow(context, item))}
            </ul>
          `
        : chips(context, shown)}
    ${toggle}
  `;
}
/** A practice says what its experience is about; a condition what its domain is. */
function about(context, node, level) {
    const parent = parentOf(context.model, node);
    if (!parent || parent.kind === 'ring' || !(parent.summary ?? parent.toolkit))
        return nothing;
    return html `
    <div class="about">
      ${context.heading(level, context.t('diagram.about', { title: parent.title }), 'sub')}
      <p>${parent.summary}</p>
      ${parent.toolkit ? outLink(context, parent.toolkit) : nothing}
    </div>
  `;
}
function links(context, { toolkit, resources }) {
    const all = toolkit ? [toolkit, ...resources] : resources;
    if (all.length === 0)
        return nothing;
    return html `
    <ul class="links" aria-label=${context.t('diagram.links')}>
      ${all.map((link) => html `
          <li>${outLink(context, link)}</li>
        `)}
    </ul>
  `;
}

export { PANEL_TITLE, panel, panelBody, panelHead };
