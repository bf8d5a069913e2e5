import { css } from 'lit';

/** The drawing at rest. */
const pictureStyles = css `
  .drawing {
    position: relative;
    max-inline-size: var(--_lcf-picture, 752px);
    margin-inline: auto;
  }
  .center:not([hidden]) {
    position: absolute;
    left: var(--_lcf-center-x);
    top: var(--_lcf-center-y);
    inline-size: var(--_lcf-center);
    aspect-ratio: 1;
    translate: -50% -50%;
    display: grid;
    place-items: center;
    overflow: hidden;
    border-radius: 50%;
    color: var(--_lcf-learner-on);
    text-align: center;
  }
  .slotted .disc > :not(circle) {
    display: none;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-weight: 600;
    line-height: 1;
  }
  .hit {
    fill: none;
    stroke: none;
    pointer-events: all;
  }
  .picture :not(.hit) {
    pointer-events: none;
  }
  .label,
  .sign-mark {
    fill: var(--_on);
  }
  .fill {
    fill: var(--_fill);
  }
  .outcome {
    --_fill: var(--_lcf-outcome);
    --_on: var(--_lcf-on-outcome);
  }
  .experience,
  .practice {
    --_fill: var(--_lcf-hue, var(--_lcf-outcome));
    --_on: var(--_lcf-on-hue, var(--_lcf-on-outcome));
  }
  .condition {
    --_fill: var(--_lcf-hue-tint, var(--_lcf-condition));
    --_on: var(--_lcf-hue-text, var(--_lcf-on-condition));
  }
  .domain,
  .row {
    --_on: var(--_lcf-ink);
  }
  .domain {
    --_on: var(--_lcf-hue-text, var(--_lcf-ink-2));
  }
  .line {
    fill: none;
    stroke: var(--_lcf-hue, var(--_lcf-domain-line));
  }
  .track {
    fill: var(--_lcf-hue-tint, var(--_lcf-surface-3));
  }
  .shape {
    fill: var(--_lcf-hue, var(--_lcf-domain-line));
    stroke: var(--_lcf-hue, var(--_lcf-domain-line));
    stroke-width: 0;
    vector-effect: non-scaling-stroke;
  }
  .disc > circle {
    fill: var(--_lcf-learner);
    stroke: var(--_lcf-learner-line);
    stroke-width: 1.5px;
  }
  .disc > .glyph,
  .disc > .label {
    fill: var(--_lcf-learner-on);
  }
  /* A title may run against the page. */
  .label > * {
    unicode-bidi: plaintext;
  }
  .row .label {
    font-weight: 500;
  }
  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
    }
    .fill,
    .track,
    .disc > circle {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1px;
    }
    .label,
    .sign-mark,
    .shape,
    .disc > .glyph,
    .disc > .label {
      fill: CanvasText;
    }
    .line,
    .shape {
      stroke: CanvasText;
    }
  }
`;

export { pictureStyles };
