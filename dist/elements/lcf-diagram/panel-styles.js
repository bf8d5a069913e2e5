import { css } from 'lit';

/** Details, overview, key and list. */
const panelStyles = css `
  .panel-head {
    display: flex;
    align-items: flex-start;
    gap: var(--_lcf-space-3);
  }
  .panel-head svg.locator {
    font-size: calc(1.35 * var(--_lcf-u));
  }
  .panel-name {
    flex: 1;
    min-inline-size: 0;
  }
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
  .panel-title > span:focus {
    outline: none;
  }
  .panel-title > span:focus-visible {
    outline: 3px solid var(--_lcf-focus);
    outline-offset: 3px;
    border-radius: var(--_lcf-radius-s);
  }
  .hue-text {
    color: var(--_lcf-hue-text);
    font-weight: 550;
  }
  .panel p,
  .details p {
    max-inline-size: 66ch;
    overflow-wrap: anywhere;
  }
  .lead {
    margin-block-start: var(--_lcf-space-4);
    font-size: var(--_lcf-text-lead);
    line-height: 1.53;
  }
  .lead + p {
    margin-block-start: var(--_lcf-space-3);
  }
  .sub {
    margin-block-start: var(--_lcf-space-5);
    font-size: var(--_lcf-text-body);
    font-weight: 650;
    line-height: 1.4;
  }
  .section-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_lcf-space-3);
    margin-block-end: var(--_lcf-space-2);
  }
  .section-head > .muted {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  .steps {
    margin-block-start: var(--_lcf-space-1);
    padding-inline-start: 1.2em;
    list-style: disc;
    max-inline-size: 64ch;
  }
  .steps > li + li {
    margin-block-start: var(--_lcf-space-1);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-2);
  }
  .chips > li {
    min-inline-size: 0;
  }
  .chip {
    max-inline-size: 100%;
    justify-content: flex-start;
    border-color: var(--_lcf-line);
    overflow-wrap: anywhere;
  }
  .compact .chip {
    min-block-size: 44px;
  }
  .group {
    margin-block-end: var(--_lcf-space-3);
  }
  .group-name,
  .ring-name,
  .plain {
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
  .group-name {
    margin-block-end: var(--_lcf-space-1);
    color: var(--_lcf-hue-text, inherit);
    font-size: var(--_lcf-text-label);
    font-weight: 550;
  }
  :is(.group-name, .ring-name, .plain):hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
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
  .chip > .sign {
    min-inline-size: 1.6em;
    min-block-size: 1.6em;
    margin-inline-start: -0.25em;
    outline: 1px solid var(--_lcf-line-strong);
  }
  .sign-outcome {
    background: var(--_lcf-outcome);
    color: var(--_lcf-on-outcome);
  }
  .more {
    margin-block-start: var(--_lcf-space-2);
    min-block-size: 28px;
  }
  .about,
  .links,
  .shapes {
    margin-block-start: var(--_lcf-space-5);
    padding-block-start: var(--_lcf-space-4);
    border-block-start: 1px solid var(--_lcf-line);
  }
  .about > .sub {
    margin-block-start: 0;
  }
  .links {
    display: grid;
    gap: var(--_lcf-space-2);
  }
  .out {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 28px;
  }
  .out > svg {
    align-self: center;
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
  .row::-webkit-details-marker {
    display: none;
  }
  .row:hover,
  .row[aria-current] {
    background: var(--_lcf-surface-2);
  }
  .row[aria-current] .row-title {
    font-weight: 650;
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
  details[open] > .row > svg:last-child {
    rotate: 180deg;
  }
  details.group {
    margin: 0;
  }
  details.group > .chips {
    padding-block: var(--_lcf-space-2) var(--_lcf-space-3);
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
  .list {
    max-inline-size: 50em;
    border-block-start: 1px solid var(--_lcf-line);
  }
  .level-1 > .row {
    font-size: calc(1.0625 * var(--_lcf-u));
    font-weight: 650;
    min-block-size: 52px;
  }
  .level-2 > .row {
    padding-inline-start: 1em;
  }
  .level-3 > .row {
    padding-inline-start: 3.4em;
  }
  .level-2 > .row[aria-expanded='true'] {
    font-weight: 600;
  }
  .group-about,
  .details {
    padding: var(--_lcf-space-2) 0 var(--_lcf-space-4) 1em;
    padding-inline: 1em 0;
    border-block-end: 1px solid var(--_lcf-line);
    color: var(--_lcf-ink-2);
  }
  .details {
    background: var(--_lcf-surface-2);
    padding-inline-end: 1em;
    color: var(--_lcf-ink);
  }
  .details > .lead {
    margin-block-start: var(--_lcf-space-2);
  }
  .details .chip {
    background: var(--_lcf-surface);
  }
  .level-2 > :is(.group-about, .details) {
    padding-inline-start: 3.4em;
  }
  .level-3 > .details {
    padding-inline-start: 3.4em;
  }
  .compact :is(.level-2, .level-3) > :is(.group-about, .details) {
    padding-inline-start: 1em;
  }
  .group-about .link-button {
    min-block-size: 28px;
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
    .sign {
      border: 1px solid CanvasText;
    }
    .row[aria-current] .row-title {
      text-decoration: underline;
    }
  }
`;

export { panelStyles };
