import { css } from 'lit';

/** Filters: rows with boxes where there is little room, chips where there is more. */
const filterStyles = css `
  .filters-toggle {
    flex: 1 1 auto;
  }
  .filters {
    display: none;
    flex: 1 1 100%;
    gap: var(--_lcf-space-5);
  }
  .filters.open {
    display: grid;
  }
  .filter-name {
    padding-block-end: var(--_lcf-space-2);
    font-weight: 600;
  }
  .filter-choices {
    border-block-start: 1px solid var(--_lcf-line);
  }
  .filter {
    position: relative;
    display: flex;
    justify-content: flex-start;
    gap: min(0.7em, 9cqi - 0.75em);
    min-block-size: 46px;
    padding: 0.3em 0.1em;
    border: 0;
    border-block-end: 1px solid var(--_lcf-line);
    border-radius: 0;
    background: none;
    font-size: var(--_lcf-text-body);
    overflow-wrap: anywhere;
  }
  .filter:where(:last-of-type) {
    border-block-end: 0;
  }
  .filter:has(> input:checked) {
    background: none;
    color: inherit;
    border-color: var(--_lcf-line);
  }
  .filter:hover,
  .filter:has(> input:checked):hover {
    background: var(--_lcf-surface-2);
    text-decoration: none;
  }
  .filter > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .filter-label {
    flex: 1;
    min-inline-size: 0;
  }
  .filter-number {
    color: var(--_lcf-ink-2);
    font-variant-numeric: tabular-nums;
    font-size: var(--_lcf-text-small);
  }
  .filter-sign {
    display: inline-flex;
    color: var(--_lcf-hue, currentColor);
    font-size: min(1em, 6.5cqi);
  }
  .tick {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-s);
  }
  .tick > svg {
    visibility: hidden;
  }
  .filter > input:checked + .tick {
    background: var(--_lcf-accent);
    border-color: var(--_lcf-accent);
    color: var(--_lcf-on-accent);
  }
  .filter > input:checked + .tick > svg {
    visibility: visible;
  }
  .filter-choices > .link-button {
    margin-inline-start: var(--_lcf-space-1);
    font-size: var(--_lcf-text-label);
    min-block-size: 34px;
  }
  @container lcf (min-width: 480px) {
    .filters-toggle,
    .filters-done {
      display: none;
    }
    .filters {
      display: grid;
      gap: var(--_lcf-space-3);
    }
    .filter-name {
      padding-block-end: var(--_lcf-space-1);
      font-size: var(--_lcf-text-label);
    }
    .filter-choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_lcf-space-2);
      border: 0;
    }
    .filter {
      min-block-size: 34px;
      padding: 0.25em 0.75em;
      gap: 0.5em;
      border: 1px solid var(--_lcf-line);
      border-radius: var(--_lcf-radius-m);
      background: var(--_lcf-surface-2);
      font-size: var(--_lcf-text-label);
    }
    .filter:has(> input:checked),
    .filter:has(> input:checked):hover {
      background: var(--_lcf-accent);
      border-color: var(--_lcf-accent);
      color: var(--_lcf-on-accent);
    }
    .filter:has(> input:checked) :is(.filter-sign, .filter-number) {
      color: inherit;
    }
    .tick {
      display: none;
      inline-size: auto;
      block-size: auto;
      border: 0;
    }
    .filter > input:checked + .tick {
      display: grid;
      background: none;
    }
    .filter-choices > .filter.barren:not(:has(> input:checked)) {
      background: none;
      color: var(--_lcf-ink-3);
      border-style: dashed;
    }
  }
  @container lcf (min-width: 800px) {
    .filter-group {
      display: grid;
      grid-template-columns: 6.5em 1fr;
      align-items: baseline;
    }
  }
  @media (forced-colors: active) {
    .filter:has(> input:checked) {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .filter > input:checked + .tick {
      background: none;
      border-color: currentColor;
      color: inherit;
    }
    .filter-sign {
      color: inherit;
    }
  }
`;

export { filterStyles };
