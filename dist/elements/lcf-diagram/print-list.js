import { html, nothing } from 'lit';
import '../../model/content/built-in-texts.js';
import { relatedNodes } from '../../model/relations.js';
import { markOf } from './parts.js';
import { relatedHeading } from './relation-words.js';
import { signsWithRuns } from './run-signs.js';

/** On paper everything is open: each part with its texts, what it connects to in words, and where its links lead. */
function printList(context, layout) {
    const { model, t } = context;
    const signed = { ...context, signs: signsWithRuns(layout, model, t) };
    return html `
    <div class="print-list">${model.framework.rings.map((ring) => entry(signed, ring, 1))}</div>
  `;
}
function entry(context, node, level) {
    const { statement, description, summary, question, steps, toolkit, resources } = node;
    const texts = [statement, description ?? summary, question].filter((text) => text !== undefined);
    const links = toolkit ? [toolkit, ...resources] : resources;
    return html `
    <div class="print-level-${level}">
      ${context.heading(level, html `
          ${markOf(context, node)}
          <bdi>${node.title}</bdi>
        `, 'print-title')}
      ${texts.map((text) => html `
          <p>${text}</p>
        `)}
      ${steps.length > 0
        ? html `
              <ul>
                ${steps.map((step) => html `
                    <li>${step}</li>
                  `)}
              </ul>
            `
        : nothing}
      ${context.showRelations ? relations(context, node) : nothing}
      ${links.map(({ label, href }) => html `
          <p>${label}: ${href}</p>
        `)}
      ${node.items.map((item) => entry(context, item, level + 1))}
    </div>
  `;
}
function relations({ model, t }, node) {
    // A group's relations are those of its parts, which follow.
    if (node.items.length > 0)
        return [];
    const related = relatedNodes(model, node);
    return ['practices', 'outcomes', 'conditions']
        .filter((group) => related[group].length > 0)
        .map((group) => html `
        <p>
          <strong>${relatedHeading(t, group, node)}:</strong>
          ${t.list(related[group].map(({ title }) => title))}
        </p>
      `);
}

export { printList };
