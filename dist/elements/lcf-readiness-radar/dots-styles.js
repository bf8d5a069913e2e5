import { css } from 'lit';

/** The spread: a row for each condition on a common scale. An em of a query is the body text. */
const dotsStyles = css `
  .dots-section {
    container: spread / inline-size;
    /* The scale, with its room at both ends. */
    --_scale: minmax(calc(15.5 * var(--_lcf-u)), 1fr);
    --_titles: minmax(0, calc(13 * var(--_lcf-u)));
  }
  .dots-head,
  .dots-row {
    display: grid;
    grid-template-columns: var(--_titles) var(--_scale);
    align-items: center;
    column-gap: var(--_lcf-space-5);
  }
  .dots-section:has(.row-n) :is(.dots-head, .dots-row) {
    grid-template-columns: var(--_titles) var(--_scale) calc(3.5 * var(--_lcf-u));
  }
  .dots-head {
    padding-block: var(--_lcf-space-3) var(--_lcf-space-1);
    font-size: var(--_lcf-text-small);
  }
  .dots-scale {
    container: scale / inline-size;
    display: flex;
    justify-content: space-between;
    padding-inline: calc(1.8 * var(--_lcf-text-small));
    text-align: center;
    line-height: 1.25;
  }
  /* As wide as the scale from one level to the next, around its own, and next to nothing for the row. */
  .dots-scale > li {
    --_step: calc(100% / (var(--_levels) - 1));
    inline-size: var(--_step);
    margin-inline: calc(var(--_step) / -2);
    display: flex;
    flex-direction: column;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  /* There is no room beyond the end. */
  .dots-scale > :last-child {
    inline-size: 0;
    margin: 0;
  }
  .dots-scale span {
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-min);
    min-inline-size: min-content;
    max-inline-size: min(6em, 100% - 0.3em);
    /* All or none: nothing is left of them where the longest word has no room from level to level, or at the end. */
    --_room: min(100cqi / (var(--_levels) - 1) - 0.3em, 7.8em);
    max-block-size: calc((var(--_room) - var(--_word) * 1em) * 9999);
    overflow: hidden;
    /* Else a Chinese name is broken after every character. */
    word-break: keep-all;
  }
  .plot-cell {
    padding-inline: calc(1.8 * var(--_lcf-text-small));
    min-inline-size: 0;
  }
  /* The lines of the scale go beyond the last row. */
  .dots {
    padding-block-end: var(--_lcf-space-4);
  }
  svg.plot {
    display: block;
    overflow: visible;
  }
  .dots-row {
    padding-block: 2px;
  }
  .dots-row + .dots-row:has(.row-n > :nth-child(2)) {
    padding-block-start: 6px;
  }
  .distribution {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-3) var(--_lcf-space-5);
    padding-block: var(--_lcf-space-2);
  }
  .answers {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .answers-title {
    color: var(--_lcf-ink);
    font-weight: 600;
  }
  .answers li {
    display: grid;
    grid-template-columns: minmax(4em, 8em) minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_lcf-space-2);
    min-block-size: 1.7em;
  }
  .level-bar {
    inline-size: calc(100% * var(--_lcf-share));
    block-size: 0;
    border-block-start: 10px solid var(--_lcf-tone);
  }
  .tone-1 {
    --_lcf-tone: var(--_lcf-line-strong);
  }
  .tone-2 {
    --_lcf-tone: var(--_lcf-level-2);
  }
  .tone-3 {
    --_lcf-tone: var(--_lcf-level-3);
  }
  .tone-4 {
    --_lcf-tone: var(--_lcf-level-4);
  }
  .dots-domain {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    padding-block: var(--_lcf-space-2) 0;
    font-size: var(--_lcf-text-label);
    font-weight: 650;
  }
  .dots-domain > .row-title {
    max-inline-size: calc(100% - 26px - 0.6em);
  }
  .row-title {
    min-block-size: 30px;
    padding: 0.2em 0.4em;
    margin-inline-start: -0.4em;
    border: 0;
    border-radius: var(--_lcf-radius-s);
    background: none;
    font-size: var(--_lcf-text-label);
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .row-title:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .dots-row.chosen > .row-title {
    border-radius: 0;
    font-weight: 650;
    box-shadow: inset 3px 0 var(--_lcf-ink);
    padding-inline-start: 0.7em;
  }
  [dir='rtl'] :is(.dots-row.chosen > .row-title, .key-row.chosen) {
    box-shadow: inset -3px 0 var(--_lcf-ink);
  }
  .row-n,
  .no-plot {
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
    font-variant-numeric: tabular-nums;
  }
  .row-n {
    display: grid;
    grid-auto-rows: 22px;
    align-items: center;
    text-align: end;
  }
  .row-values {
    position: relative;
    background: var(--_lcf-surface);
    grid-column: 1 / -1;
    padding-block-end: var(--_lcf-space-2);
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
  }
  @container spread (max-width: 30.39em) {
    .dots-head,
    .dots-row,
    .dots-section:has(.row-n) :is(.dots-head, .dots-row) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .dots-head > span {
      display: none;
    }
    .dots-scale,
    .plot-cell {
      grid-column: 1 / -1;
    }
    .dots-scale span {
      display: none;
    }
    /* Room for half a numeral. */
    .dots-scale,
    .plot-cell {
      padding-inline: calc(0.8 * var(--_lcf-text-small));
    }
    .plot-cell {
      grid-row: 2;
    }
    .row-title {
      position: relative;
      justify-self: start;
      background: var(--_lcf-surface);
      min-block-size: 44px;
    }
  }
  /* Large text on a phone: below its sign, so that its words stay whole. */
  @container spread (max-width: 12em) {
    .dots-domain > .row-title {
      max-inline-size: calc(100% + 0.4em);
      padding-inline-end: 0;
    }
  }
`;

export { dotsStyles };
