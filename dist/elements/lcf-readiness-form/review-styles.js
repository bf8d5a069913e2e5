import { css } from 'lit';

/** The review, handing in, the offer to copy, and all on one page. */
const reviewStyles = css `
  .review .condition-title {
    margin-block-start: 0;
  }
  .counts {
    gap: var(--_lcf-space-3) var(--_lcf-space-6);
    margin-block: var(--_lcf-space-4);
  }
  .counts dt {
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
  }
  .counts dd {
    font-size: var(--_lcf-text-card);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .review-domain {
    margin-block: var(--_lcf-space-5) var(--_lcf-space-1);
    font-weight: 650;
  }
  .review-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 var(--_lcf-space-3);
    padding-block: var(--_lcf-space-2);
    border-block-start: 1px solid var(--_lcf-line);
  }
  .review-answer {
    grid-column: 1;
    grid-row: 2;
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-label);
  }
  .review-sign {
    grid-column: 2;
    grid-row: 1 / 3;
    min-inline-size: 2em;
    text-align: center;
  }
  .review-change {
    grid-column: 3;
    grid-row: 1 / 3;
    min-block-size: 44px;
    font-size: var(--_lcf-text-label);
  }
  .review-note {
    grid-column: 1 / -1;
    margin-block-start: var(--_lcf-space-1);
    max-inline-size: 66ch;
    overflow-wrap: anywhere;
  }
  .review-note.text {
    white-space: pre-line;
  }
  .main.all {
    gap: var(--_lcf-space-7);
    padding-block-start: var(--_lcf-space-6);
  }
  .domain-title {
    padding-block-start: var(--_lcf-space-4);
    border-block-start: 1px solid var(--_lcf-line);
    font-size: var(--_lcf-text-heading);
    font-weight: 650;
  }
  .all .condition-title {
    font-size: var(--_lcf-text-card);
  }
  .domain-title:first-child {
    padding-block-start: 0;
    border: 0;
  }
  .fold summary {
    inline-size: fit-content;
    padding-block: var(--_lcf-space-3);
    font-weight: 550;
    cursor: pointer;
  }
  .fold .evidence {
    margin: 0;
  }
  .hand-in .flow {
    margin-block-start: var(--_lcf-space-3);
  }
  .hand-in label {
    display: block;
    margin-block: var(--_lcf-space-3) var(--_lcf-space-1);
    font-weight: 650;
  }
  .copy {
    margin-block-start: var(--_lcf-space-4);
  }
  @media print {
    .review-change {
      display: none;
    }
  }
`;

export { reviewStyles };
