import { css, type CSSResult } from 'lit';

const columns = (name: CSSResult): CSSResult => css`
  ${name} {
    grid-template-columns: repeat(var(--_lcf-columns), minmax(0, 1fr));
    column-gap: calc(1.2 * var(--_lcf-t));
  }
  /* Numerals, names and texts start on one line each, whatever their length and the votes above them. */
  ${name} .team-level {
    position: relative;
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
  }
  ${name} button.team-level {
    grid-row: span 2;
  }
  ${name} div.team-level + div.team-level::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(-0.6 * var(--_lcf-t));
    border-inline-start: 1px solid var(--_lcf-line);
  }
  ${name} .stack {
    order: -1;
    min-block-size: calc(2.3 * var(--_lcf-dot));
    padding-block-end: calc(0.3 * var(--_lcf-t));
    border-block-end: 4px solid var(--_lcf-ink);
  }
  ${name} .votes {
    margin-inline-start: auto;
  }
`;

/** For a room: sizes grow with the width up to the projector's 1280 px, and all fits 720 px. */
export const consensusStyles = css`
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
    line-height: 1.4;
  }
  .frame.facilitated {
    padding-block: var(--lcf-padding, var(--_lcf-space-5));
  }
  .facilitated .main {
    gap: calc(0.6 * var(--_lcf-t));
    padding: 0;
  }
  .facilitated .main > :is(.seat, .spread) {
    justify-self: start;
  }
  .facilitated :is(.button, .field, .eyebrow, .muted, .hint, .review-answer, .team-text) {
    font-size: calc(0.91 * var(--_lcf-t));
  }
  .facilitated .button {
    min-block-size: 2.6em;
  }
  .facilitated .badge {
    font-size: var(--_lcf-t);
  }
  .facilitated .condition-title {
    font-size: calc(1.8 * var(--_lcf-t));
  }
  .team-title {
    font-size: calc(1.6 * var(--_lcf-t));
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .voted {
    font-variant-numeric: tabular-nums;
  }
  .voted strong {
    display: block;
    font-size: calc(1.25 * var(--_lcf-t));
    font-weight: 650;
  }
  .team-lead {
    max-inline-size: 52em;
    font-size: calc(1.1 * var(--_lcf-t));
  }
  .seat {
    font-size: calc(1.25 * var(--_lcf-t));
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
    color: var(--_lcf-ink-3);
    cursor: not-allowed;
  }
  .team-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.6em;
  }
  .team-name {
    font-weight: 650;
  }
  .votes {
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
    forced-color-adjust: none;
  }
  .team-text {
    color: var(--_lcf-ink-2);
  }
  .spread {
    font-size: calc(1.1 * var(--_lcf-t));
    font-weight: 650;
  }
  .agree {
    display: grid;
    gap: calc(0.6 * var(--_lcf-t)) calc(1.2 * var(--_lcf-t));
  }
  .agree .evidence {
    align-content: start;
    margin: 0;
    gap: calc(0.2 * var(--_lcf-t));
  }
  .agree textarea.field {
    min-block-size: 2.6em;
  }
  .agreed {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.4 * var(--_lcf-t));
  }
  .agreed legend {
    margin-block-end: calc(0.2 * var(--_lcf-t));
    font-weight: 650;
  }
  .agreed label {
    position: relative;
    display: inline-flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-inline-size: 3.4em;
    block-size: 2.6em;
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
    font-weight: 650;
    cursor: pointer;
  }
  .agreed input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .agreed label:hover {
    background: var(--_lcf-surface-3);
  }
  .agreed label:has(input:checked) {
    border-color: var(--_lcf-accent);
    background: var(--_lcf-accent);
    color: var(--_lcf-on-accent);
  }
  .agreed label:has(input:focus-visible) {
    outline: 3px solid var(--_lcf-focus);
    outline-offset: 2px;
  }
  .team-footer,
  .team-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.6 * var(--_lcf-t));
    padding-block-start: calc(0.6 * var(--_lcf-t));
  }
  .team-footer {
    border-block-start: 1px solid var(--_lcf-line);
  }
  .team-footer .next {
    margin-inline-start: auto;
  }
  .team-steps {
    display: grid;
    gap: calc(0.4 * var(--_lcf-t));
    padding-inline-start: 1.4em;
    max-inline-size: 46em;
    list-style: decimal;
  }
  .seats {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.4 * var(--_lcf-t)) calc(0.6 * var(--_lcf-t));
  }
  .seats label {
    font-weight: 650;
  }
  .seats .field {
    inline-size: 5em;
  }

  @container lcf (min-width: 640px) {
    .team-title {
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
  }
  @container lcf (min-width: 640px) {
    ${columns(css`.few`)}
  }
  @container lcf (min-width: 1024px) {
    ${columns(css`.more`)}
    .agree {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  @media (forced-colors: active) {
    .dot {
      background: CanvasText;
    }
    .agreed label:has(input:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
