import { css } from 'lit';

const planStyles = css `
  .frame {
    overflow-wrap: anywhere;
  }
  .widget-header > * {
    min-inline-size: 0;
  }
  .layout,
  .cards,
  .fields {
    grid-template-columns: minmax(0, 1fr);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-2);
  }
  .layout {
    display: grid;
    gap: var(--_lcf-space-6);
    padding-block-start: var(--_lcf-space-5);
  }
  .list > .muted {
    margin-block: var(--_lcf-space-2) var(--_lcf-space-1);
  }
  .list-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_lcf-space-3);
  }
  .list-title {
    font-size: var(--_lcf-text-card);
    font-weight: 650;
  }
  .source {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2);
    margin-block: var(--_lcf-space-2);
    font-size: var(--_lcf-text-label);
  }
  /* Below its label unless its longest option fits beside it. */
  .source .field {
    flex: 1 1 auto;
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 40px;
    padding: 0.35em 0.5em;
    text-overflow: ellipsis;
  }
  .full {
    font-weight: 550;
  }
  .list li {
    border-block-end: 1px solid var(--_lcf-line);
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto 1.4em;
    align-items: center;
    gap: var(--_lcf-space-3);
    min-block-size: 46px;
    padding-block: var(--_lcf-space-2);
    padding-inline-start: var(--_lcf-space-2);
    cursor: pointer;
  }
  .row:has(:checked) .row-title {
    font-weight: 650;
  }
  .row:has(:disabled) {
    color: var(--_lcf-ink-2);
    cursor: not-allowed;
  }
  input[type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_lcf-accent);
    cursor: inherit;
  }
  .reason {
    display: block;
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
    font-weight: 400;
  }
  .value {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .change {
    display: grid;
    color: var(--_lcf-ink-2);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-1) var(--_lcf-space-4);
    margin-block-start: var(--_lcf-space-3);
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: var(--_lcf-space-1);
  }

  .cards {
    display: grid;
    align-content: start;
    gap: var(--_lcf-space-5);
    min-inline-size: 0;
  }
  .card {
    padding: var(--_lcf-space-4);
    border: 1px solid var(--_lcf-line);
    border-radius: var(--_lcf-radius-l);
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2) var(--_lcf-space-3);
  }
  .card-head > div {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .card-head .locator {
    inline-size: 2.8em;
    block-size: 2.8em;
  }
  .card-title {
    font-size: calc(1.25 * var(--_lcf-u));
    font-weight: 650;
    line-height: 1.25;
  }
  .standing > * {
    display: block;
  }
  .fields {
    display: grid;
    gap: var(--_lcf-space-3) var(--_lcf-space-4);
    margin-block-start: var(--_lcf-space-4);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: var(--_lcf-space-3);
  }
  .one {
    display: flex;
    flex-direction: column;
    gap: var(--_lcf-space-1);
    min-inline-size: 0;
  }
  .one label,
  .source label {
    font-size: var(--_lcf-text-label);
    font-weight: 650;
  }
  .one .field {
    flex: 1 0 auto;
    min-inline-size: 0;
  }
  textarea.field {
    min-block-size: 4.6em;
    resize: vertical;
    field-sizing: content;
  }
  textarea.short {
    min-block-size: 44px;
  }
  .ideas {
    margin-block-start: var(--_lcf-space-4);
  }
  .ideas summary {
    padding-block: var(--_lcf-space-2);
    font-weight: 550;
    cursor: pointer;
  }
  .ideas li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2) var(--_lcf-space-4);
    padding-block: var(--_lcf-space-2);
    border-block-start: 1px solid var(--_lcf-line);
  }
  .ideas p {
    flex: 1 1 14em;
  }
  .ideas strong {
    display: block;
    font-weight: 650;
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2) var(--_lcf-space-3);
    min-block-size: 60px;
    padding: var(--_lcf-space-4);
    border: 1px dashed var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-l);
    background: none;
    color: var(--_lcf-ink-2);
    text-align: start;
    cursor: pointer;
  }
  .add :is(strong, span) {
    color: var(--_lcf-ink);
  }
  .add span {
    font-size: 1.4em;
    line-height: 1;
  }
  .add:hover {
    background: var(--_lcf-surface-2);
  }
  .kept {
    margin-block-start: var(--_lcf-space-5);
  }

  @container lcf (min-width: 640px) {
    .card {
      padding: var(--_lcf-space-5);
    }
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .standing {
      text-align: end;
    }
  }
  @container lcf (min-width: 1024px) {
    .layout {
      grid-template-columns: minmax(0, 23.5em) minmax(0, 1fr);
      gap: var(--_lcf-space-8);
    }
  }
  @media print {
    .tools,
    .add,
    .ideas,
    .kept {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;

export { planStyles };
