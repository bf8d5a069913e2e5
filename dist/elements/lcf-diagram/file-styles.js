import { css } from 'lit';
import { pictureStageStyles } from '../../styles/picture-stage-styles.js';

/** The picture on its way into a file. */
const fileStyles = css `
  ${pictureStageStyles}
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
