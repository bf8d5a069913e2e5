import { css } from 'lit';

/** The path above an unfolded part. */
const pathStyles = css `
  .path {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2) var(--_lcf-space-4);
    margin-block-end: var(--_lcf-space-3);
    font-size: var(--_lcf-text-label);
  }
  .path > p {
    flex: 1 1 auto;
    color: var(--_lcf-ink-2);
  }
  .path strong {
    color: var(--_lcf-ink);
    font-weight: 650;
  }
  .path-steps {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-2);
  }
  .is-moving > .still,
  .is-moving > .overlay {
    opacity: 0;
  }
  /* Unfolded, the rings reach past the edge of the picture. */
  .is-moving,
  .unfolded .picture {
    overflow: hidden;
  }
`;

export { pathStyles };
