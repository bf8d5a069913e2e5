import { css } from 'lit';

/** The badge of a level, and the dashed box of a condition nobody has rated. */
const levelStyles = css `
  .badge,
  .unrated {
    display: inline-grid;
    flex: none;
    place-items: center;
    min-inline-size: 1.9em;
    block-size: 1.9em;
    padding-inline: 0.3em;
    border: 1px solid transparent;
    border-radius: var(--_lcf-radius-s);
    font-size: var(--_lcf-text-label);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .tone-1 {
    background: var(--_lcf-level-1);
    color: var(--_lcf-on-level-1);
  }
  .tone-2 {
    background: var(--_lcf-level-2);
    color: var(--_lcf-on-level-2);
  }
  .tone-3 {
    background: var(--_lcf-level-3);
    color: var(--_lcf-on-level-3);
  }
  .tone-4 {
    background: var(--_lcf-level-4);
    color: var(--_lcf-on-level-4);
  }
  .unrated {
    border: 1px dashed var(--_lcf-line-strong);
  }
  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
  }
  @media print {
    .badge {
      border-color: #000;
      background: #fff;
      color: #000;
    }
  }
`;

export { levelStyles };
