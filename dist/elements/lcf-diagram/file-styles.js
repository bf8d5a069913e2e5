import { css } from 'lit';

/** The picture on its way into a file. */
const fileStyles = css `
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
`;

export { fileStyles };
