import { css } from 'lit';

/** The deck around the cards: header, tools, count, grid, panels. */
const deckStyles = css `
  .browse[hidden],
  .deck[hidden] {
    display: none;
  }
  .header-actions {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: var(--_lcf-space-2);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-3);
    padding-block: var(--_lcf-space-4);
  }
  .search {
    position: relative;
    flex: 1 1 100%;
  }
  .search .field {
    padding-inline: min(2.6em, 14cqi);
    appearance: none;
  }
  /* Nothing to clear yet: the words have the room of the button. */
  .search .field:placeholder-shown {
    padding-inline-end: min(0.85em, 4cqi);
  }
  .search .field::placeholder {
    font-size: min(1em, 7.5cqi);
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search-icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: min(0.8em, 4.5cqi);
    display: grid;
    place-items: center;
    font-size: min(var(--_lcf-text-card), 6cqi);
    pointer-events: none;
  }
  .plan-switch {
    flex: 1 1 100%;
  }
  .sort,
  .print-field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-1) var(--_lcf-space-2);
  }
  .sort {
    flex: 1 1 auto;
  }
  .sort-label,
  .print-field > label {
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-label);
  }
  .sort-label {
    flex: none;
  }
  /* As wide as its longest choice, and below its label where there is no room for that beside it. */
  .select {
    position: relative;
    display: grid;
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .select > .field {
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: 40px;
    padding-block: 0.4em;
    padding-inline: min(0.85em, 5cqi) min(2.2em, 12cqi);
    white-space: normal;
    appearance: none;
    font-size: max(var(--_lcf-text-label), 16px);
    font-weight: 550;
    cursor: pointer;
  }
  .select option {
    background: var(--_lcf-surface);
    color: var(--_lcf-ink);
  }
  .select > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.55em);
    inset-inline-end: min(0.7em, 4cqi);
    pointer-events: none;
  }
  .count-row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_lcf-space-1) var(--_lcf-space-5);
    padding-block-end: var(--_lcf-space-3);
  }
  .count {
    font-variant-numeric: tabular-nums;
    border-radius: var(--_lcf-radius-s);
  }
  .count-row > .count {
    font-weight: 600;
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-1) var(--_lcf-space-4);
    font-size: var(--_lcf-text-label);
  }
  .totals > li {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(100%, var(--lcf-card-width, max(290px, 15 * var(--_lcf-u)))), 1fr)
    );
    gap: var(--_lcf-space-4);
  }
  .deck {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lcf-space-4);
  }
  .grid > * {
    min-inline-size: 0;
    /* What is far from the screen is not laid out, but takes about its room: a link to what follows lands there. */
    content-visibility: auto;
    contain-intrinsic-size: auto 350px;
    overflow-clip-margin: 6px;
  }
  .grid:not(:only-child) {
    content-visibility: auto;
    contain-intrinsic-size: auto 5000px;
  }
  .in-plan > .grid {
    align-items: start;
  }
  @container lcf (min-width: 480px) {
    .plan-switch {
      flex: 0 1 auto;
    }
    .sort {
      flex: 0 1 auto;
      margin-inline-start: auto;
    }
    .select > .field {
      font-size: var(--_lcf-text-label);
    }
  }
  @container lcf (min-width: 800px) {
    .search {
      flex: 0 1 26em;
    }
    .count-row > .count {
      font-size: var(--_lcf-text-lead);
    }
  }
  @container lcf (min-width: 1400px) {
    .grid {
      grid-template-columns: repeat(
        auto-fill,
        minmax(min(100%, var(--lcf-card-width, max(270px, 15 * var(--_lcf-u)))), 1fr)
      );
    }
  }
  @media print {
    .grid,
    .layout-list > .grid,
    .layout-compact > .grid {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .grid.grid,
    .grid > * {
      content-visibility: visible;
    }
    .grid > * {
      break-inside: avoid;
    }
    .browse[hidden],
    .card-body[hidden] {
      display: block;
    }
  }
`;

export { deckStyles };
