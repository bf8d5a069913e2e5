import { css } from 'lit';

/** What the search finds. */
const searchStyles = css `
  .search > ul {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    z-index: 3;
    min-inline-size: min(20em, 100%);
    max-block-size: 24em;
    overflow-y: auto;
  }
  .search > ul[hidden] {
    display: none;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    padding: 0.35em 0.8em;
    font-size: var(--_lcf-text-label);
    line-height: 1.3;
    cursor: pointer;
  }
  .option > :last-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .option-title {
    display: block;
    font-weight: 550;
  }
  .option .locator {
    font-size: 0.9em;
  }
  .option:hover,
  .option[aria-selected='true'] {
    background: var(--_lcf-surface-3);
  }
  .option[aria-selected='true'] .option-title {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .none {
    padding: 0.8em;
    color: var(--_lcf-ink-2);
  }
`;

export { searchStyles };
