import { css } from 'lit';

/** For a room: sizes grow with the width up to the projector's 1280 px, no text is smaller, and all fits 720 px. */
const consensusStyles = css `
  :host(:fullscreen) {
    overflow: auto;
    background: Canvas;
  }
  :host(:fullscreen) .lcf-root {
    min-block-size: 100%;
  }
  .facilitated {
    --_lcf-t: clamp(1 * var(--_lcf-u), 1.72cqi, 1.375 * var(--_lcf-u));
    font-size: var(--_lcf-t);
    line-height: 1.35;
  }
  .frame.facilitated {
    max-inline-size: 1280px;
    padding-block: var(--lcf-padding, var(--_lcf-space-4));
  }
  .facilitated .main {
    gap: calc(0.6 * var(--_lcf-t));
    padding: 0;
  }
  .facilitated .main > :is(.seat, .spread) {
    justify-self: start;
  }
  .facilitated :is(.button, .field, .eyebrow, .muted, .hint, .review-answer) {
    font-size: var(--_lcf-t);
  }
  .team-text {
    line-height: 1.3;
  }
  .team-head {
    align-content: flex-start;
  }
  .facilitated .button {
    min-block-size: max(44px, 2.2em);
    padding-inline: 0.75em;
  }
  .facilitated .steps {
    padding-block-start: calc(0.5 * var(--_lcf-t));
  }
  .facilitated .condition-title {
    margin: 0;
    font-size: calc(1.6 * var(--_lcf-t));
    line-height: 1.1;
  }
  .voted strong {
    display: block;
  }
  :is(.team-lead, .spread, .seat, .voted strong) {
    max-inline-size: 52em;
    font-size: calc(1.1 * var(--_lcf-t));
  }
  :is(.spread, .seat, .voted strong, .team-name, .agreed, .seats label) {
    font-weight: 650;
  }

  .team-levels {
    display: grid;
    gap: calc(0.6 * var(--_lcf-t));
  }
  .team-level {
    display: flex;
    flex-direction: column;
    gap: calc(0.3 * var(--_lcf-t));
    min-inline-size: 0;
    text-align: start;
  }
  button.team-level {
    padding: calc(0.7 * var(--_lcf-t));
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
    background: var(--_lcf-surface);
    cursor: pointer;
  }
  button.team-level:hover {
    background: var(--_lcf-surface-2);
  }
  button.team-level:disabled {
    border-style: dashed;
    cursor: not-allowed;
  }
  .facilitated .badge {
    font-size: inherit;
  }
  :is(.votes, .team-text) {
    color: var(--_lcf-ink-2);
  }
  .stack {
    --_lcf-dot: calc(1.64 * var(--_lcf-t));
    display: flex;
    flex-wrap: wrap-reverse;
    align-content: flex-start;
    gap: calc(0.25 * var(--_lcf-dot));
  }
  .stack.many {
    --_lcf-dot: calc(1.1 * var(--_lcf-t));
  }
  .dot {
    inline-size: var(--_lcf-dot);
    block-size: var(--_lcf-dot);
    border-radius: 50%;
    background: var(--_lcf-ink);
  }
  .team .evidence {
    align-items: start;
    gap: 0 calc(1.2 * var(--_lcf-t));
    margin: 0;
  }
  .team textarea.field {
    min-block-size: 2.6em;
  }
  .agreed .segmented {
    flex: 1 1 13em;
  }
  .agreed label {
    min-inline-size: 2.3em;
    min-block-size: 2.3em;
    padding-inline: 0.5em;
    color: inherit;
    font: inherit;
  }
  .team-steps {
    padding-inline-start: 1.4em;
    list-style: decimal;
  }
  .seats .field {
    inline-size: 5em;
  }

  @container lcf (min-width: 640px) {
    .team .condition-title {
      font-size: calc(2.55 * var(--_lcf-t));
    }
    .team-header {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--_lcf-t);
    }
    .team-header > :not(.voted) {
      grid-column: 1;
    }
    .voted {
      grid-column: 2;
      grid-row: 1 / 3;
      text-align: end;
    }
    .team-levels {
      grid-template-columns: repeat(var(--_lcf-columns), minmax(0, 1fr));
      column-gap: calc(1.2 * var(--_lcf-t));
    }
    /* Numerals, names and texts start on one line each, whatever their length and the votes above them. */
    .team-level {
      position: relative;
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
    }
    button.team-level {
      grid-row: span 2;
    }
    div.team-level + div.team-level::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(-0.6 * var(--_lcf-t));
      border-inline-start: 1px solid var(--_lcf-line);
    }
    div.team-level .stack {
      order: -1;
      min-block-size: calc(1.2 * var(--_lcf-dot));
      padding-block-end: calc(0.3 * var(--_lcf-t));
      border-block-end: 4px solid var(--_lcf-ink);
    }
    .votes {
      margin-inline-start: auto;
    }
    .dense .team-levels {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container lcf (min-width: 1024px) {
    .team-header > .condition-title {
      grid-column: 1 / -1;
    }
    .voted {
      display: flex;
      align-items: baseline;
      gap: calc(0.8 * var(--_lcf-t));
      align-self: center;
      grid-row: 1;
    }
    .dense .team-levels {
      grid-template-columns: repeat(var(--_lcf-columns), minmax(0, 1fr));
      column-gap: calc(0.6 * var(--_lcf-t));
    }
    .dense button.team-level {
      padding-inline: calc(0.4 * var(--_lcf-t));
    }
    .dense button .team-head {
      flex-direction: column;
      align-items: flex-start;
    }
    .dense div .team-name {
      order: 1;
      flex-basis: 100%;
    }
    .dense div.team-level + div.team-level::before {
      inset-inline-start: calc(-0.3 * var(--_lcf-t));
    }
    .dense .condition-title {
      font-size: calc(1.9 * var(--_lcf-t));
    }
    .dense :is(.team-name, .votes) {
      font-size: calc(0.9 * var(--_lcf-t));
    }
    .dense .team-text {
      font-size: calc(0.8 * var(--_lcf-t));
    }
    .team .evidence {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .team textarea.field {
      grid-area: 1 / 2 / 3;
    }
    .agreed {
      flex: 0 1 26em;
      margin-inline-end: auto;
    }
    .dense .agreed {
      flex-basis: 28em;
    }
    .dense .agreed label {
      min-inline-size: 2em;
      padding-inline: 0.25em;
    }
    .agreed ~ .button.next {
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .dot {
      background: CanvasText;
    }
  }
`;

export { consensusStyles };
