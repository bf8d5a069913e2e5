import { css } from 'lit';

/** The table; below 680 px (in text of 16 px) each row is a block of its own, so that nothing scrolls sideways. */
const tableStyles = css `
  .table-frame {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_lcf-text-label);
    line-height: 1.4;
  }
  th,
  td {
    padding-block: 0.65em;
    padding-inline: 0 var(--_lcf-space-3);
    border-block-end: 1px solid var(--_lcf-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  tbody th {
    overflow-wrap: anywhere;
  }
  tbody th {
    min-inline-size: 8em;
  }
  thead th {
    border-block-end-color: var(--_lcf-line-strong);
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 600;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .number .sort {
    text-align: end;
  }
  .number + :not(.number) {
    padding-inline-start: var(--_lcf-space-4);
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    max-inline-size: 10em;
    min-block-size: 28px;
    padding: 0.15em 0;
    overflow-wrap: break-word;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .sort:hover {
    color: var(--_lcf-ink);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  tbody .link-button {
    font-weight: 600;
    text-decoration-color: var(--_lcf-line-strong);
    text-decoration-thickness: 1px;
  }
  tbody tr.chosen {
    background: var(--_lcf-surface-2);
  }
  tbody tr.chosen > th {
    box-shadow: inset 3px 0 var(--_lcf-ink);
    padding-inline-start: var(--_lcf-space-3);
  }
  [dir='rtl'] tbody tr.chosen > th {
    box-shadow: inset -3px 0 var(--_lcf-ink);
  }
  .change {
    white-space: nowrap;
  }
  .change svg.icon {
    vertical-align: -0.2em;
  }
  .table-frame + .muted {
    margin-block-start: var(--_lcf-space-2);
  }
  .cell-label {
    display: none;
  }
  @container lcf (max-width: 45.33em) {
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_lcf-space-4);
      border-block-end: 1px solid var(--_lcf-line-strong);
    }
    thead th {
      border: 0;
      padding-block: 0.2em;
    }
    tbody tr {
      padding-block: var(--_lcf-space-3);
      border-block-end: 1px solid var(--_lcf-line);
    }
    tbody :is(th, td) {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--_lcf-space-4);
      padding: 0.2em 0;
      border: 0;
    }
    .number + :not(.number) {
      padding-inline-start: 0;
    }
    .cell-label {
      display: inline;
      color: var(--_lcf-ink-2);
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;

export { tableStyles };
