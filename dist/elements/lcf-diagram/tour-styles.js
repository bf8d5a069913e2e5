import { css } from 'lit';

/** The guided tour. */
const tourStyles = css `
  .tour-controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-2);
    margin-block-start: var(--_lcf-space-5);
  }
`;

export { tourStyles };
