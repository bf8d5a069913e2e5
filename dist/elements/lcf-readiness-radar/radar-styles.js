import { css } from 'lit';

/** Frame of the results: header, groups, sentences, tabs, sections, notes. An em of a query is the body text. */
const radarStyles = css `
  .groups {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_lcf-space-2) var(--_lcf-space-3);
    padding-block: var(--_lcf-space-4);
  }
  .groups-label {
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-label);
  }
  .chips {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: var(--_lcf-space-2);
    min-inline-size: min(100%, 14em);
  }
  .more-groups {
    flex: 1 1 100%;
  }
  .more-groups .field {
    max-inline-size: 24em;
    margin-block: var(--_lcf-space-2);
  }
  .chips > li {
    max-inline-size: 100%;
  }
  .chip {
    max-inline-size: 100%;
    flex-wrap: wrap;
    row-gap: 0;
    justify-content: start;
  }
  .chip > :is(span, bdi) {
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  /* Beside its sign, which is no wider. */
  .chip > svg + bdi {
    max-inline-size: calc(100% - 34px - 0.55em);
  }
  /* Large text on a phone. */
  @container lcf (max-width: 14em) {
    .chip > svg + bdi {
      max-inline-size: 100%;
    }
  }
  .chip-n {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .chip-n::before {
    content: '·';
    margin-inline-end: 0.4em;
  }
  .locked {
    border-style: dashed;
    border-color: var(--_lcf-line-strong);
    background: var(--_lcf-surface);
    color: var(--_lcf-ink-2);
    cursor: default;
  }
  .locked:hover {
    background: var(--_lcf-surface);
  }
  .takeaways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lcf-space-4) var(--_lcf-space-5);
    padding-block: var(--_lcf-space-2) var(--_lcf-space-5);
  }
  .takeaway {
    border-block-start: 3px solid var(--_lcf-ink);
    padding-block-start: var(--_lcf-space-3);
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-body);
  }
  .takeaway-title {
    color: var(--_lcf-ink);
    font-weight: 650;
    line-height: 1.4;
  }
  @container lcf (min-width: 48em) {
    .takeaways {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      grid-template-columns: none;
    }
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin-block-start: var(--_lcf-space-4);
    padding: 2px;
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
  }
  .tab {
    flex: 1 1 auto;
    min-block-size: 40px;
    padding: 0.25em 0.5em;
    border: 0;
    border-radius: var(--_lcf-radius-s);
    background: none;
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-label);
    font-weight: 550;
    cursor: pointer;
  }
  .tab:hover {
    background: var(--_lcf-surface-3);
  }
  .tab[aria-selected='true'] {
    background: var(--_lcf-accent);
    color: var(--_lcf-on-accent);
  }
  .charts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lcf-space-6) var(--_lcf-space-7);
  }
  .charts > .section {
    border-block-start: 1px solid var(--_lcf-line);
  }
  .panel .charts > .section {
    border-block-start: 0;
  }
  /* Side by side where both have room for their text, whatever its size; never three. */
  .both {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(calc(28.5 * var(--_lcf-u)), 40%)), 1fr));
  }
  .section {
    min-inline-size: 0;
    padding-block: var(--_lcf-space-4);
  }
  .table-section {
    border-block-start: 1px solid var(--_lcf-line);
  }
  .panel .table-section {
    border-block-start: 0;
  }
  .section-title {
    font-size: var(--_lcf-text-card);
    font-weight: 650;
    line-height: 1.35;
    margin-block-end: var(--_lcf-space-1);
  }
  .notes {
    padding-block-start: var(--_lcf-space-3);
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
    max-inline-size: 80ch;
  }
  .message {
    margin-block: var(--_lcf-space-4);
    max-inline-size: 66ch;
  }
  .message-title {
    color: var(--_lcf-ink);
    font-weight: 650;
  }
  .export {
    position: relative;
  }
  .export-list {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: min(20em, 80cqi);
    padding: var(--_lcf-space-1);
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
    background: var(--_lcf-surface);
    box-shadow: 0 6px 20px rgb(0 0 0 / 16%);
  }
  .export-item {
    display: flex;
    align-items: center;
    gap: 0.6em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.8em;
    border: 0;
    border-radius: var(--_lcf-radius-s);
    background: none;
    font-size: var(--_lcf-text-label);
    text-align: start;
    cursor: pointer;
  }
  .export-item:hover {
    background: var(--_lcf-surface-3);
  }
  @container lcf (max-width: 31.99em) {
    .export-list {
      inset-inline: 0 auto;
    }
    .tabs {
      margin-block-start: 0;
    }
    .widget-header {
      border-block-end: 0;
    }
    .groups {
      flex-direction: column;
      align-items: stretch;
    }
    .chip {
      min-block-size: 44px;
    }
  }
  /* Seen when the keyboard comes to it; always there for screen readers. */
  .to-table:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2) var(--_lcf-space-3);
    margin-block-start: var(--_lcf-space-4);
    font-size: var(--_lcf-text-label);
  }
  .dropping {
    outline: 3px dashed var(--_lcf-focus);
    outline-offset: -6px;
  }
  .drop-hint {
    padding: var(--_lcf-space-3);
    font-weight: 600;
    text-align: center;
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .tabs {
      display: none;
    }
    .lcf-root {
      --_lcf-ink: #000;
      --_lcf-ink-2: #000;
      --_lcf-ink-3: #000;
    }
    .section-title,
    thead,
    .dots-section > .legend,
    .dots-head {
      break-after: avoid;
    }
    :is(svg.radar, .takeaway, .dots-section, .dots-group, .key > li, .multiples > li) {
      break-inside: avoid;
    }
    .readout:has(> .muted:only-child) {
      display: none;
    }
    .chip:not([aria-pressed='true'], .locked) {
      display: none;
    }
    .chip[aria-pressed='true'] .mark {
      fill: #fff;
      stroke: #000;
    }
    .chip[aria-pressed='true'] .mark.slot-0 {
      fill: #000;
      stroke: #fff;
    }
    .chip[aria-pressed='true'] {
      border-color: #000;
      background: none;
      color: #000;
    }
  }
`;

export { radarStyles };
