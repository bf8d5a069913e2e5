import { css } from 'lit';

/** Reflections, and the line that offers to take back. */
const actionStyles = css `
  .note {
    display: grid;
    gap: var(--_lcf-space-1);
    margin-block-end: var(--_lcf-space-1);
  }
  .note-label {
    font-size: var(--_lcf-text-label);
    font-weight: 600;
  }
  .note textarea {
    field-sizing: content;
    min-block-size: 4.6em;
    max-block-size: 24em;
    resize: vertical;
  }
  .entries {
    display: grid;
    gap: var(--_lcf-space-3);
    margin-block-start: var(--_lcf-space-2);
    padding-block-start: var(--_lcf-space-2);
    border-block-start: 1px solid var(--_lcf-line);
  }
  .entry-date {
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
    font-weight: 550;
  }
  .entry-text {
    white-space: pre-wrap;
    max-block-size: 20em;
    overflow-y: auto;
  }
  .entry-actions {
    display: flex;
    gap: var(--_lcf-space-4);
  }
  .undo {
    position: sticky;
    inset-block-end: var(--_lcf-space-2);
    z-index: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: var(--_lcf-space-2);
    inline-size: fit-content;
    max-inline-size: 100%;
    margin: var(--_lcf-space-3) auto 0;
    padding: var(--_lcf-space-2);
    padding-inline-start: var(--_lcf-space-4);
    border: 1px solid var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-m);
    background: var(--_lcf-surface);
    box-shadow: 0 4px 16px light-dark(#18202c26, #0008);
  }
  .undo p {
    max-block-size: 3lh;
    overflow-y: auto;
    overflow-wrap: anywhere;
  }
  /* What gets the focus comes to lie above the line that can be undone, never under it. */
  .card :is(button, input, textarea, a) {
    scroll-margin-block-end: 6em;
  }
  /* A page zoomed to 400 %. */
  @media (max-height: 400px) {
    .undo {
      gap: 0;
      padding-block: 0;
      padding-inline: var(--_lcf-space-3) 0;
      font-size: var(--_lcf-text-small);
    }
    .undo p {
      line-height: 1.2;
    }
    .undo button {
      border-color: transparent;
    }
  }
`;

export { actionStyles };
