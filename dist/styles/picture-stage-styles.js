import { css } from 'lit';

/** Where a picture is drawn on its way into a file, out of sight. */
const pictureStageStyles = css `
  .picture-stage {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
`;

export { pictureStageStyles };
