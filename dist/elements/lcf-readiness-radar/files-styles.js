import { css } from 'lit';

/** The files that were read. */
const filesStyles = css `
  .files {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_lcf-space-2) var(--_lcf-space-3);
    margin-block-start: var(--_lcf-space-4);
    font-size: var(--_lcf-text-label);
    padding: var(--_lcf-space-3) var(--_lcf-space-4);
    border-inline-start: 3px solid var(--_lcf-line-strong);
    background: var(--_lcf-surface-2);
  }
  .files > * {
    flex: 1 1 100%;
  }
  .files .failed {
    color: var(--_lcf-error);
  }
  .files summary {
    min-block-size: 28px;
    cursor: pointer;
  }
  .problems {
    max-block-size: 16em;
    overflow: auto;
    padding-inline-start: var(--_lcf-space-4);
    list-style: disc;
    overflow-wrap: anywhere;
  }
  .reading {
    display: block;
  }
  .reading progress {
    display: block;
    inline-size: 100%;
    accent-color: var(--_lcf-accent);
  }
`;

export { filesStyles };
