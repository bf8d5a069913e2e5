import { css } from 'lit';

const locatorStyles = css `
  svg.locator {
    inline-size: 2em;
    block-size: 2em;
    flex: none;
  }
  /* Paler than other lines: in a theme of strong lines, what is lit would not stand out. */
  .locator .unlit {
    stroke: color-mix(in srgb, var(--_lcf-line), var(--_lcf-surface-3));
  }
  .locator .unlit-fill {
    fill: color-mix(in srgb, var(--_lcf-line), var(--_lcf-surface-3));
  }
  .locator .lit {
    stroke: var(--_lcf-ink);
  }
  .locator .lit-outcome {
    stroke: var(--_lcf-outcome);
  }
  .locator .lit-experience,
  .locator .lit-practice {
    stroke: var(--_lcf-hue, var(--_lcf-ink));
  }
  .locator .lit-domain,
  .locator .lit-condition {
    stroke: var(--_lcf-hue, var(--_lcf-domain-line));
  }
  @media (forced-colors: active) {
    .locator .unlit {
      stroke: GrayText;
      stroke-width: 0.8px;
    }
    .locator .unlit-fill {
      fill: GrayText;
    }
    .locator .lit {
      stroke: CanvasText;
    }
  }
`;

export { locatorStyles };
