import { css } from 'lit';

/** Frame of the diagram: header, picture and panel side by side or below each other, footer. */
const diagramStyles = css `
  /* About the height of what is to come; parts that are fetched later stand in no slot. */
  slot > .loading {
    min-block-size: 100em;
  }
  @container lcf (min-width: 800px) {
    slot > .loading {
      min-block-size: 72em;
    }
  }
  .widget-header > :first-child {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .compact .widget-header {
    border-block-end: 0;
    padding-block-end: var(--_lcf-space-3);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_lcf-space-5) var(--_lcf-space-6);
    padding-block: var(--_lcf-space-5);
  }
  .compact > .body {
    padding-block-start: 0;
  }
  .stage {
    min-inline-size: 0;
  }
  .side,
  .below {
    min-inline-size: 0;
  }
  /* A phone has no room to give away: the picture runs to the edges. */
  .compact .stage {
    margin-inline: calc(2px - var(--lcf-padding, var(--_lcf-space-4)));
  }
  .below {
    grid-column: 1 / -1;
  }
  .below > .panel {
    border-block-start: 1px solid var(--_lcf-line);
    padding-block-start: var(--_lcf-space-5);
  }
  .side-by-side {
    align-items: stretch;
  }
  .medium > .side-by-side {
    grid-template-columns: minmax(0, 1fr) minmax(220px, 260px);
    grid-template-rows: auto auto 1fr;
  }
  .wide > .side-by-side {
    grid-template-columns: minmax(0, 1fr) clamp(calc(20 * var(--_lcf-u)), 32%, calc(23.25 * var(--_lcf-u)));
  }
  .side-by-side > .side {
    border-inline-start: 1px solid var(--_lcf-line);
    padding-block: var(--_lcf-space-2);
    padding-inline-start: var(--_lcf-space-6);
  }
  /* Details stand below the picture, not below the overview. */
  .medium > .side-by-side > .side {
    grid-column: 2;
    grid-row: 1 / span 3;
    padding-inline-start: var(--_lcf-space-5);
  }
  .medium > .side-by-side > .below {
    grid-column: 1;
  }
  .side-by-side > .side > .overview {
    padding-block-start: clamp(0px, 6cqi, var(--_lcf-space-8));
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_lcf-space-1) var(--_lcf-space-5);
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
  }
  .footer a {
    font-weight: 500;
  }
`;

export { diagramStyles };
