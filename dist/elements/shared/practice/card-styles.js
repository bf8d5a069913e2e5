import { css } from 'lit';

/** One practice card, in any deck. */
const cardStyles = css `
  /* Where text is large and room small, the room is for words. */
  .lcf-root > * {
    --_lcf-space-2: min(calc(0.5 * var(--_lcf-gap)), 2.8cqi);
    --_lcf-space-3: min(calc(0.75 * var(--_lcf-gap)), 4.2cqi);
    --_lcf-space-4: min(var(--_lcf-gap), max(2.5cqi, 11cqi - 0.85 * var(--_lcf-gap)));
  }
  .button {
    padding-inline: min(1.1em, 5cqi);
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--_lcf-space-2);
    block-size: 100%;
    min-inline-size: 0;
    padding: var(--_lcf-space-4);
    border: 1px solid var(--_lcf-line);
    border-radius: var(--_lcf-radius-l);
    background: var(--_lcf-surface);
    overflow-wrap: anywhere;
  }
  .card.current {
    border-color: var(--_lcf-ink);
    box-shadow: inset 0 0 0 1px var(--_lcf-ink);
  }
  svg.line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [aria-pressed='true'] > svg.line {
    fill: currentColor;
  }
  [aria-expanded='true'] > svg.turn {
    transform: scaleY(-1);
  }
  .statement:empty {
    display: none;
  }
  .card-head {
    display: flex;
    align-items: center;
    gap: var(--_lcf-space-2);
    /* The bookmark's target is larger than its picture. */
    margin-block: -0.35em -0.2em;
    margin-inline-end: calc(-1 * min(0.65em, var(--_lcf-space-4)));
  }
  /* Its name goes below the locator where a word of it has no room beside that. */
  .card-place {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-1) var(--_lcf-space-2);
    min-inline-size: 0;
  }
  .card-kind {
    flex: 1;
    max-inline-size: 100%;
    overflow-wrap: break-word;
    color: var(--_lcf-hue-text, var(--_lcf-ink-2));
    font-size: var(--_lcf-text-label);
    font-weight: 550;
    line-height: 1.35;
  }
  .card-title {
    font-size: min(var(--_lcf-text-card), max(var(--_lcf-text-body), 9cqi));
    font-weight: 650;
    line-height: 1.33;
    letter-spacing: -0.005em;
    border-radius: var(--_lcf-radius-s);
  }
  .outcomes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_lcf-space-2);
    margin-inline-start: -0.4em;
  }
  .outcome,
  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 28px;
    padding: 0.15em 0.4em;
    border: 0;
    border-radius: var(--_lcf-radius-s);
    background: none;
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .outcome::before {
    content: '';
    flex: none;
    inline-size: 0.42em;
    block-size: 0.42em;
    border-radius: 50%;
    background: var(--_lcf-outcome);
    forced-color-adjust: none;
  }
  .outcome[aria-pressed='true'] {
    color: var(--_lcf-ink);
    font-weight: 650;
    box-shadow: inset 0 0 0 1.5px var(--_lcf-ink);
  }
  :is(.outcome, .quiet):hover {
    background: var(--_lcf-surface-3);
    color: var(--_lcf-ink);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .quiet {
    margin-inline: -0.4em;
    font-size: var(--_lcf-text-label);
  }
  .fold {
    display: grid;
    gap: var(--_lcf-space-1);
    padding-block: var(--_lcf-space-1);
  }
  @media screen {
    .fold:not(.open) {
      display: none;
    }
  }
  .steps .fold {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .card-body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--_lcf-space-2);
  }
  .card [hidden] {
    display: none;
  }
  .card-end {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lcf-space-2);
    margin-block-start: auto;
    padding-block-start: var(--_lcf-space-1);
  }
  .status {
    display: flex;
  }
  /* Three names beside each other as long as their words fit; words break where one alone does not. */
  .status > label {
    max-inline-size: 100%;
    padding-inline: 0.4em;
    overflow-wrap: break-word;
  }
  .status > label > span {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .status > label:has(> input:checked) {
    color: var(--_lcf-on-accent);
  }
  .card-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_lcf-space-4);
  }
  .links {
    gap: 0;
  }
  .links a {
    display: inline-block;
    padding-block: 0.3em;
    font-size: var(--_lcf-text-label);
  }
  @media (forced-colors: active) {
    .outcome::before {
      background: CanvasText;
    }
    .outcome[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .card.current {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
      border-color: #000;
      color: #000;
    }
    .card button {
      display: none;
    }
    .card .outcomes button {
      display: inline-flex;
    }
    .links a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
  }
`;

export { cardStyles };
