import { css } from 'lit';

/** Overview, key and what marks a part; search field and tools below the picture. */
const overviewStyles = css `
  .panel-title {
    font-size: calc(1.25 * var(--_lcf-u));
    font-weight: 650;
    line-height: 1.24;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .medium .panel-title,
  .wide .panel-title {
    font-size: var(--_lcf-text-heading);
  }
  .frame :is(.panel, .details, .print-list) :is(p, li),
  .widget-title {
    unicode-bidi: plaintext;
    /* The line turns with its text, its edge stays the page's. */
    text-align: left;
  }
  [dir='rtl'] :is(.panel, .details, .print-list) :is(p, li),
  [dir='rtl'] .widget-title {
    text-align: right;
  }
  .panel p {
    max-inline-size: 66ch;
    overflow-wrap: anywhere;
  }
  .lead {
    margin-block-start: var(--_lcf-space-4);
    font-size: var(--_lcf-text-lead);
    line-height: 1.53;
  }
  .ring-name,
  .plain,
  .group-name {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .mark {
    display: inline-flex;
    flex: none;
    color: var(--_lcf-hue);
  }
  .sign {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
    padding-inline: 0.3em;
    border-radius: var(--_lcf-radius-s);
    background: var(--_lcf-condition);
    color: var(--_lcf-on-condition);
    font-size: var(--_lcf-text-small);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .sign-outcome {
    background: var(--_lcf-outcome);
    color: var(--_lcf-on-outcome);
  }
  .shapes,
  .about,
  .links {
    margin-block-start: var(--_lcf-space-5);
    padding-block-start: var(--_lcf-space-4);
    border-block-start: 1px solid var(--_lcf-line);
  }
  .rings {
    display: grid;
    gap: var(--_lcf-space-5);
    margin-block-start: var(--_lcf-space-6);
  }
  .ring {
    display: flex;
    gap: var(--_lcf-space-4);
  }
  .ring svg.locator {
    font-size: calc(1.5 * var(--_lcf-u));
  }
  .ring-name {
    font-size: calc(1.0625 * var(--_lcf-u));
    font-weight: 650;
    line-height: 1.3;
  }
  .ring > div > p + p {
    margin-block-start: var(--_lcf-space-1);
  }
  .shape-list {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-1) var(--_lcf-space-4);
    margin-block-start: var(--_lcf-space-2);
    font-size: var(--_lcf-text-label);
  }
  .shape-list > li {
    flex: 1 1 9em;
  }
  .shape-list .plain {
    min-block-size: 32px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.45em 0.15em;
    border: 0;
    border-block-end: 1px solid var(--_lcf-line);
    background: none;
    font-size: var(--_lcf-text-body);
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
    list-style: none;
  }
  .row > svg.icon:not(.shape) {
    color: var(--_lcf-ink-2);
  }
  .row > .mark,
  .row > .locator {
    inline-size: 1.75em;
    justify-content: center;
  }
  .row > .sign {
    min-inline-size: 2.02em;
  }
  .row-title {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row-note {
    flex: none;
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
    font-variant-numeric: tabular-nums;
  }
  .key,
  .key-ring,
  .key-ring:not(:has(.row-domain)) > ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    align-content: start;
    gap: var(--_lcf-space-5) var(--_lcf-space-6);
  }
  .key-ring {
    row-gap: 0;
  }
  .key-ring:not(:has(.row-domain)) > ul {
    grid-column: 1 / -1;
    row-gap: 0;
  }
  .key-ring:has(.row-domain) {
    grid-column: 1 / -1;
  }
  .key-title {
    grid-column: 1 / -1;
    padding-block-end: var(--_lcf-space-1);
    border-block-end: 1px solid var(--_lcf-line);
    font-size: var(--_lcf-text-body);
    font-weight: 650;
  }
  .key .row-domain .row-title {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
    .sign {
      border: 1px solid CanvasText;
    }
  }
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
  .button.quiet {
    border-color: transparent;
    background: none;
    padding-inline: 0.7em;
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
  .menu {
    position: relative;
  }
  .menu > summary {
    list-style: none;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
`;

export { overviewStyles };
