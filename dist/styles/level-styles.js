import { css, unsafeCSS } from 'lit';

const tones = unsafeCSS([1, 2, 3, 4]
    .map((n) => `.tone-${n}{background:var(--_lcf-level-${n});color:var(--_lcf-on-level-${n});}`)
    .join(''));
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
  ${tones}
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
