import { css } from 'lit';

/** One condition: its levels as cards, and the evidence. */
const conditionStyles = css `
  .place {
    font-size: var(--_lcf-text-label);
  }
  .condition-title {
    margin-block-start: var(--_lcf-space-3);
    font-size: var(--_lcf-text-heading);
    font-weight: 650;
    line-height: 1.24;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .condition-lead {
    margin-block-start: var(--_lcf-space-1);
    max-inline-size: 66ch;
    font-size: var(--_lcf-text-lead);
    line-height: 1.53;
  }
  .question {
    margin-block-start: var(--_lcf-space-3);
    padding-inline-start: var(--_lcf-space-3);
    border-inline-start: 3px solid var(--_lcf-line-strong);
    max-inline-size: 66ch;
    color: var(--_lcf-ink-2);
  }
  .question-label {
    display: block;
    color: var(--_lcf-ink);
    font-size: var(--_lcf-text-small);
    font-weight: 650;
  }

  .levels {
    margin-block-start: var(--_lcf-space-5);
  }
  .cards {
    display: grid;
    gap: var(--_lcf-space-3);
  }
  .card {
    position: relative;
    display: block;
    padding: var(--_lcf-space-4);
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
    background: var(--_lcf-surface);
    cursor: pointer;
    transition: background-color var(--_lcf-motion-fast) var(--_lcf-ease);
  }
  fieldset:enabled .card:hover {
    background: var(--_lcf-surface-2);
  }
  .card:has(input:checked) {
    padding: calc(var(--_lcf-space-4) - 1px);
    border: 2px solid var(--_lcf-ink);
    background: var(--_lcf-surface-2);
  }
  .card:has(input:focus-visible) {
    outline: 3px solid var(--_lcf-focus);
    outline-offset: 2px;
  }
  .card input:focus-visible {
    outline: none;
  }
  input[type='radio'] {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    accent-color: var(--_lcf-accent);
    cursor: inherit;
  }
  .card input {
    position: absolute;
    inset-block-start: calc(var(--_lcf-space-4) + 0.15em);
    inset-inline-end: var(--_lcf-space-4);
  }
  .card:has(input:checked) input {
    margin: -1px;
  }
  .card-name {
    flex-wrap: nowrap;
    padding-inline-end: 2em;
    font-weight: 650;
    line-height: 1.3;
  }
  .card-text {
    display: block;
    margin-block-start: var(--_lcf-space-2);
    color: var(--_lcf-ink-2);
    line-height: 1.5;
  }
  .card-text:empty {
    display: none;
  }
  fieldset:disabled :is(.card, .other) {
    cursor: default;
  }
  .others {
    gap: 0 var(--_lcf-space-5);
    margin-block-start: var(--_lcf-space-2);
  }
  .other {
    min-block-size: 44px;
    cursor: pointer;
  }
  .clear {
    min-block-size: 44px;
    margin-inline-start: auto;
    font-size: var(--_lcf-text-label);
  }

  .evidence {
    display: grid;
    gap: var(--_lcf-space-2);
    margin-block-start: var(--_lcf-space-5);
  }
  .evidence label {
    font-weight: 650;
  }
  .evidence .hint + label {
    margin-block-start: var(--_lcf-space-3);
  }
  .optional {
    color: var(--_lcf-ink-2);
    font-weight: 400;
  }
  textarea.field {
    min-block-size: 6.5em;
    resize: vertical;
    field-sizing: content;
  }
  .hint {
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
  }
  .hint.error {
    color: var(--_lcf-error);
    font-weight: 550;
  }
  .field[aria-invalid='true'] {
    border: 2px solid var(--_lcf-error);
  }
  .field:read-only:not(:disabled) {
    background: var(--_lcf-surface-2);
  }

  @container lcf (min-width: 480px) {
    .columns-4 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .rows .card {
      display: grid;
      grid-template-columns: minmax(9em, 12em) minmax(0, 1fr) auto;
      align-items: center;
      column-gap: var(--_lcf-space-4);
      padding-block: var(--_lcf-space-3);
    }
    .rows .card:has(input:checked) {
      padding-block: calc(var(--_lcf-space-3) - 1px);
    }
    .rows .card input {
      position: static;
      order: 1;
      grid-column: 3;
    }
    .rows .card-name {
      padding: 0;
    }
    .rows .card-text {
      margin: 0;
    }
  }
  @container lcf (min-width: 640px) {
    .columns-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container lcf (min-width: 800px) {
    .columns-4 {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .columns-3 .card-name,
    .columns-4 .card-name {
      flex-direction: column;
      align-items: flex-start;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .card:has(input:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    .clear {
      display: none;
    }
    .condition {
      break-inside: avoid;
    }
  }
`;

export { conditionStyles };
