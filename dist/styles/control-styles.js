import { css } from 'lit';

/** Buttons, fields, links and headings, the same in every widget. */
const controlStyles = css `
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    margin: 0;
  }
  button,
  label,
  summary,
  select {
    touch-action: manipulation;
  }
  .button,
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.55em;
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
    background: var(--_lcf-surface);
    color: var(--_lcf-ink);
    font-size: var(--_lcf-text-label);
    font-weight: 550;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_lcf-motion-fast) var(--_lcf-ease);
  }
  .button {
    min-block-size: 40px;
    padding: 0.5em 1.1em;
  }
  .button.primary {
    background: var(--_lcf-accent);
    border-color: var(--_lcf-accent);
    color: var(--_lcf-on-accent);
  }
  .icon-button {
    min-inline-size: 40px;
    min-block-size: 40px;
    padding: 0;
    border-color: transparent;
    background: transparent;
    font-size: var(--_lcf-text-card);
  }
  :is(.button, .icon-button):hover {
    background: var(--_lcf-surface-3);
  }
  .button.primary:hover {
    background: var(--_lcf-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :is(.button, .icon-button):disabled {
    border-style: dashed;
    border-color: var(--_lcf-line-strong);
    background: var(--_lcf-surface);
    color: var(--_lcf-ink-3);
    cursor: not-allowed;
  }
  .segmented {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 2px;
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
  }
  .segmented > label {
    position: relative;
    display: inline-flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-block-size: 34px;
    padding: 0.25em 0.8em;
    border-radius: var(--_lcf-radius-s);
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-label);
    font-weight: 550;
    cursor: pointer;
  }
  .segmented > label > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .segmented > label:hover {
    background: var(--_lcf-surface-3);
  }
  .segmented > label:has(> input:checked) {
    background: var(--_lcf-accent);
    color: var(--_lcf-on-accent);
  }
  .field {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.6em 0.85em;
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
    background: var(--_lcf-surface);
    font-size: max(var(--_lcf-text-body), 16px);
    line-height: 1.5;
  }
  .field::placeholder {
    color: var(--_lcf-ink-3);
    opacity: 1;
  }
  .link-button,
  .lcf-root a {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_lcf-ink);
    font-weight: 550;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .link-button:hover,
  .lcf-root a:hover {
    text-decoration-thickness: 3px;
  }
  :focus-visible,
  .segmented > label:has(> input:focus-visible) {
    outline: 3px solid var(--_lcf-focus);
    outline-offset: 2px;
  }
  .segmented > label > input:focus-visible {
    outline: none;
  }
  .widget-header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: var(--_lcf-space-3) var(--_lcf-space-5);
    padding-block-end: var(--_lcf-space-4);
    border-block-end: 1px solid var(--_lcf-line);
  }
  .widget-title {
    font-size: calc(1.25 * var(--_lcf-u));
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  @container lcf (min-width: 480px) {
    .widget-title {
      font-size: var(--_lcf-text-title);
    }
  }
  .widget-lead {
    margin-block-start: var(--_lcf-space-1);
    color: var(--_lcf-ink-2);
    max-inline-size: 66ch;
  }
  .eyebrow,
  .muted {
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
    font-weight: 450;
    line-height: 1.4;
  }
  svg.icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
  }
  [dir='rtl'] svg.mirror {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .segmented > label:has(> input:checked),
    .button.primary {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    :focus-visible,
    .segmented > label:has(> input:focus-visible) {
      outline-color: Highlight;
    }
  }
`;

export { controlStyles };
