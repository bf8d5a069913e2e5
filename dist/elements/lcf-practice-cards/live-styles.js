import { css } from 'lit';

/** What a deck in use shows: matches, hints, an empty result. */
const liveStyles = css `
  .search .icon-button {
    position: absolute;
    inset-block: 2px;
    inset-inline-end: 2px;
    font-size: var(--_lcf-text-lead);
  }
  mark {
    background: var(--_lcf-learner);
    color: var(--_lcf-learner-on);
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .hint {
    padding-block-end: var(--_lcf-space-3);
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_lcf-space-4);
    padding: var(--_lcf-space-7) var(--_lcf-space-4);
    border: 1px dashed var(--_lcf-line-strong);
    border-radius: var(--_lcf-radius-l);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .empty-ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_lcf-space-2);
  }
  .grid > .loose {
    align-self: start;
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
`;

export { liveStyles };
