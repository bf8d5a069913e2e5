import { css } from 'lit';

export const locatorStyles = css`
  svg.locator {
    inline-size: 2em;
    block-size: 2em;
    flex: none;
  }
  .locator .unlit {
    stroke: var(--_lcf-line);
  }
  .locator .unlit-fill {
    fill: var(--_lcf-line);
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
    }
    .locator .unlit-fill {
      fill: GrayText;
    }
    .locator .lit {
      stroke: CanvasText;
    }
  }
`;
