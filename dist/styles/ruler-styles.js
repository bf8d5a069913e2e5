import { css } from 'lit';

/** The text that `TextMeasureController` watches, and the wrapper it hides in. */
const rulerStyles = css `
  .ruler {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    visibility: hidden;
    pointer-events: none;
    inline-size: max-content;
    max-inline-size: none;
    block-size: auto;
    overflow: hidden;
    contain: paint;
    font-size: var(--_lcf-u);
    font-weight: 600;
    white-space: nowrap;
  }
  .lcf-root {
    position: relative;
    overflow-x: clip;
  }
`;

export { rulerStyles };
