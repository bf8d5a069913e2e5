import { css } from 'lit';

/** Chips: small buttons, and boxes to tick, that are also `.button`. For the parts that show some. */
const chipStyles = css `
  .chip {
    min-block-size: 34px;
    padding: 0.35em 0.85em;
    border-color: var(--_lcf-line);
    background: var(--_lcf-surface-2);
    font-weight: 500;
    text-align: start;
  }
  .chip[aria-pressed='true'],
  .chip:has(> input:checked) {
    background: var(--_lcf-accent);
    border-color: var(--_lcf-accent);
    color: var(--_lcf-on-accent);
  }
  :is(.chip[aria-pressed='true'], .chip:has(> input:checked)):hover {
    background: var(--_lcf-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .chip:has(> input:focus-visible) {
    outline: 3px solid var(--_lcf-focus);
    outline-offset: 2px;
  }
  .chip > input:focus-visible {
    outline: none;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .chip:has(> input:checked) {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .chip:has(> input:focus-visible) {
      outline-color: Highlight;
    }
  }
`;

export { chipStyles };
