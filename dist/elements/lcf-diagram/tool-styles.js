import { css } from 'lit';

/** Search, menus, the guided tour, the path above an unfolded part, and what only goes on paper or into files. */
const toolStyles = css `
  .search {
    position: relative;
    flex: 1 1 12em;
    max-inline-size: 15em;
  }
  .compact .search {
    flex-basis: 100%;
    max-inline-size: none;
  }
  .search > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.575em);
    inset-inline-start: 0.7em;
    color: var(--_lcf-ink-2);
    pointer-events: none;
  }
  .search > .field {
    min-block-size: 40px;
    padding-block: 0.4em;
    padding-inline-start: 2.3em;
  }
  .search > ul {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    z-index: 3;
    min-inline-size: min(20em, 100%);
    max-block-size: 24em;
    overflow-y: auto;
  }
  .search > ul:not([hidden]),
  .menu-list {
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
    background: var(--_lcf-surface);
    box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
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
  .button.quiet {
    border-color: transparent;
    background: none;
    padding-inline: 0.7em;
  }
  .button.quiet:hover {
    background: var(--_lcf-surface-3);
  }
  .overview > .button {
    margin-block-start: var(--_lcf-space-4);
  }
  .stage-tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_lcf-space-2);
    margin-block-start: var(--_lcf-space-3);
  }
  .compact .stage-tools {
    margin-inline: calc(var(--lcf-padding, var(--_lcf-space-4)) - 2px);
  }
  .compact .body > .stage-tools {
    margin-inline: 0;
  }
  .body > .stage-tools {
    justify-content: flex-start;
  }
  .body > .stage-tools .menu-list {
    inset-inline: 0 auto;
  }
  .menu {
    position: relative;
  }
  .menu > summary {
    list-style: none;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  .menu-list {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    z-index: 3;
    inline-size: max-content;
    max-inline-size: min(20em, 80cqi);
    padding: 4px;
  }
  .menu-item {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.8em;
    border: 0;
    border-radius: var(--_lcf-radius-s);
    background: none;
    font-size: var(--_lcf-text-label);
    text-align: start;
    cursor: pointer;
  }
  .menu-item:hover {
    background: var(--_lcf-surface-3);
  }
  .tour-controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-2);
    margin-block-start: var(--_lcf-space-5);
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2) var(--_lcf-space-4);
    margin-block-end: var(--_lcf-space-3);
    font-size: var(--_lcf-text-label);
  }
  .path > p {
    flex: 1 1 auto;
    color: var(--_lcf-ink-2);
  }
  .path strong {
    color: var(--_lcf-ink);
    font-weight: 650;
  }
  .path-steps {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-2);
  }
  .picture-stage {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .file > .paper {
    fill: var(--_lcf-surface);
  }
  .file-title {
    fill: var(--_lcf-ink);
    font-weight: 650;
  }
  .file-note {
    fill: var(--_lcf-ink-2);
    font-weight: 400;
  }
  .print-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-start: var(--_lcf-space-3);
    font-weight: 650;
    break-after: avoid;
  }
  .print-level-1 > .print-title {
    font-size: var(--_lcf-text-card);
  }
  .print-level-2,
  .print-level-3 {
    margin-inline-start: var(--_lcf-space-4);
  }
  .print-level-3 {
    break-inside: avoid;
  }
  @media print {
    .lcf-root {
      color: #000;
    }
    .drawing {
      max-inline-size: 6.8in;
      break-inside: avoid;
    }
    .print-list {
      columns: 2;
      column-gap: 0.3in;
      font-size: 9pt;
      line-height: 1.4;
    }
    .print-level-1 > .print-title {
      column-span: all;
    }
  }
`;

export { toolStyles };
