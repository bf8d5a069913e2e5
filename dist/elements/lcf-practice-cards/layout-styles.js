import { css } from 'lit';

/** The deck as a list, as titles that unfold, and one practice alone. */
const layoutStyles = css `
  .layout-list > .grid,
  .layout-compact > .grid {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lcf-space-3);
  }
  .layout-compact,
  .layout-compact > .grid {
    gap: 0;
  }
  .layout-compact {
    border-block-start: 1px solid var(--_lcf-line);
  }
  .layout-compact > .grid > * {
    contain-intrinsic-size: auto 54px;
  }
  .layout-compact .card {
    gap: 0 var(--_lcf-space-2);
    padding: var(--_lcf-space-1) 0;
    border: 0;
    border-block-end: 1px solid var(--_lcf-line);
    border-radius: 0;
  }
  .layout-compact .card-head {
    order: 1;
    margin: 0;
  }
  .layout-compact .card-title {
    order: 0;
    font-size: var(--_lcf-text-body);
  }
  .layout-compact .card-body {
    order: 2;
    flex-basis: 100%;
    padding-block: var(--_lcf-space-1) var(--_lcf-space-3);
    padding-inline: 1.7em 0.4em;
  }
  .card-toggle {
    display: flex;
    align-items: center;
    gap: min(0.5em, 2.5cqi);
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .card-toggle:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .card-toggle > svg {
    font-size: min(1em, 6.5cqi);
  }
  .spotlight {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lcf-space-4);
    max-inline-size: 34em;
  }
  .spotlight > .widget-lead {
    margin-block-start: calc(-1 * var(--_lcf-space-3));
  }
  .spotlight .grid {
    grid-template-columns: minmax(0, 1fr);
  }
  @container lcf (min-width: 640px) and (min-width: 40em) {
    .layout-compact .card {
      flex-direction: row;
      flex-wrap: wrap;
      align-items: center;
    }
    .layout-compact .card-title {
      flex: 1 1 50%;
    }
    .layout-compact .card-head {
      flex: 0 0 17em;
      max-inline-size: 40%;
    }
  }
  @container lcf (min-width: 800px) and (min-width: 50em) {
    .layout-list > .grid > * {
      contain-intrinsic-size: auto 215px;
    }
    .layout-list .card-body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, min(22em, 48%));
      grid-auto-rows: min-content;
      column-gap: var(--_lcf-space-6);
    }
    .layout-list .card-body > * {
      grid-column: 1;
    }
    .layout-list .card-end {
      grid-column: 2;
      grid-row: 1 / span 3;
      align-content: start;
      margin-block-start: 0;
      padding-block-start: 0;
    }
  }
`;

export { layoutStyles };
