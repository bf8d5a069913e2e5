import { css } from 'lit';
import { chipStyles } from '../../styles/chip-styles.js';

/** States, outlines and connectors of the picture; details, list and menu. */
const explorerStyles = css `
  ${chipStyles}
  .picture {
    user-select: none;
    -webkit-user-select: none;
  }
  .part {
    outline: none;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  /* Not the beads: hundreds of them would keep the browser busy for each step of the pointer. */
  .fill,
  .label,
  .sign-mark {
    transition: fill var(--_lcf-motion-base) var(--_lcf-ease);
  }
  [data-state='chosen'] .label,
  [data-state='related'] .label {
    font-weight: 650;
  }
  .condition:is([data-state='chosen'], [data-state='related']) {
    --_fill: var(--_lcf-hue-tint, var(--_lcf-condition-related));
  }
  .bead:not(.row)[data-state='chosen'] .shape {
    scale: 1.2;
  }
  .bead:not(.row)[data-state='related'] .shape {
    scale: 1.35;
  }
  .domain:is([data-state='chosen'], [data-state='related']) {
    --_on: var(--_lcf-ink);
  }
  @media not print {
    .choosing .outcome:not([data-state]) {
      --_fill: var(--_lcf-surface-3);
      --_on: var(--_lcf-ink-3);
    }
    .choosing .experience:not([data-state]) {
      --_fill: var(--_lcf-hue-tint, var(--_lcf-surface-3));
      --_on: var(--_lcf-ink-2);
    }
    .choosing .condition:not([data-state]) {
      --_fill: var(--_lcf-condition-dim);
      --_on: var(--_lcf-ink-3);
    }
    .choosing .row:not([data-state]) {
      --_on: var(--_lcf-ink-2);
    }
    .choosing .bead:not([data-state]) .shape {
      fill: var(--_lcf-hue-tint, var(--_lcf-surface));
      stroke-width: 1.2px;
      scale: 0.84;
    }
    .choosing .bead.row:not([data-state]) .shape {
      fill: var(--_lcf-surface);
      scale: none;
    }
  }
  .overlay > * {
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .inset {
    stroke: var(--_lcf-ink);
    stroke-width: 1.5px;
  }
  .inset.hovered {
    stroke-width: 2px;
  }
  .inset.outcome {
    stroke: var(--_lcf-on-outcome);
  }
  .inset.experience,
  .inset.practice {
    stroke: var(--_lcf-on-exp);
  }
  .connector {
    stroke: var(--_lcf-ink);
    stroke-width: 1.6px;
  }
  .overlay > .dot {
    fill: var(--_lcf-ink);
    stroke: var(--_lcf-surface);
    stroke-width: 1px;
  }
  .gap {
    stroke: var(--_lcf-focus-gap);
    stroke-width: 7px;
  }
  .ring.chosen {
    stroke: var(--_lcf-ink);
    stroke-width: 3px;
  }
  .ring.focused {
    stroke: var(--_lcf-focus);
    stroke-width: 3px;
  }
  :is(.group-name, .ring-name, .plain):hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .row:hover,
  .row[aria-current] {
    background: var(--_lcf-surface-2);
  }
  .row[aria-current] .row-title {
    font-weight: 650;
  }
  .button.quiet:hover {
    background: var(--_lcf-surface-3);
  }
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
  .run > .rows {
    margin-block-start: var(--_lcf-space-4);
  }
  /* Room for its focus ring, which runs around whole lines. */
  .panel-name > .panel-title {
    margin-block-start: var(--_lcf-space-1);
  }
  .panel-title > span {
    display: inline-block;
  }
  .panel-title > span:focus {
    outline: none;
  }
  .panel-title > span:focus-visible {
    outline: 3px solid var(--_lcf-focus);
    outline-offset: 1px;
    border-radius: var(--_lcf-radius-s);
  }
  .details p {
    max-inline-size: 66ch;
    overflow-wrap: anywhere;
  }
  .hue-text {
    color: var(--_lcf-hue-text);
    font-weight: 550;
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
  .group-name {
    margin-block-end: var(--_lcf-space-1);
    color: var(--_lcf-hue-text, inherit);
    font-size: var(--_lcf-text-label);
    font-weight: 550;
  }
  .chip > .sign {
    min-inline-size: 1.6em;
    min-block-size: 1.6em;
    margin-inline-start: -0.25em;
    outline: 1px solid var(--_lcf-line-strong);
  }
  .more {
    margin-block-start: var(--_lcf-space-2);
    min-block-size: 28px;
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
  .row::-webkit-details-marker {
    display: none;
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
  /* A narrow phone has no room beside a title: how many there are stands below it. */
  @container lcf (max-width: 399.98px) {
    .group > .row {
      flex-wrap: wrap;
    }
    .group > .row > .row-title {
      flex-basis: 7em;
    }
    .group > .row > .row-note {
      order: 1;
      flex-basis: 100%;
      padding-inline-start: 2.9em;
    }
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
  .search > ul,
  .menu-list {
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
    background: var(--_lcf-surface);
    box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
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
  .body > .stage-tools .menu-list {
    inset-inline: 0 auto;
  }
  /* From the edge of the widget: beside a long name of the tour there is no room for it on a phone. */
  .compact .stage-tools {
    position: relative;
  }
  .compact .menu {
    position: static;
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
  @media (forced-colors: active) {
    .row[aria-current] .row-title {
      text-decoration: underline;
    }
    .choosing .bead:not([data-state]) .shape {
      fill: Canvas;
    }
    [data-state='chosen'] > .fill {
      fill: Highlight;
    }
    [data-state='chosen']:not(.domain, .row) :is(.label, .sign-mark) {
      fill: HighlightText;
    }
    .bead:is([data-state='chosen'], [data-state='related']) .shape {
      fill: Highlight;
      stroke: Highlight;
    }
    .inset.inset,
    .connector,
    .ring.ring {
      stroke: Highlight;
    }
    .inset.related {
      stroke-width: 3px;
    }
    .inset.hovered.hovered {
      stroke: CanvasText;
    }
    .ring.chosen {
      stroke: CanvasText;
    }
    .gap {
      stroke: Canvas;
    }
    .overlay > .dot {
      fill: Highlight;
      stroke: Canvas;
    }
  }
`;

export { explorerStyles };
