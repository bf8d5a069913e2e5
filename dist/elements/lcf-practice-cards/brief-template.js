import { html } from 'lit';

/** A card's text without its controls. */
const briefTemplate = (level, { node, experience }) => html `
  <div class="card brief" part="card" data-card=${node.id}>
    <p class="card-kind" part="card-kind">${experience?.title ?? ''}</p>
    <div role="heading" aria-level=${level} class="card-title" part="card-title">${node.title}</div>
    <p class="statement" part="statement">${node.statement ?? ''}</p>
  </div>
`;

export { briefTemplate };
