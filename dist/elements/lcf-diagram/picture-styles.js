import { css } from 'lit';

/** The drawing: fills, labels, states, outlines and connectors; forced colours and print. */
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
    user-select: none;
    -webkit-user-select: none;
  }
  .is-moving > .still {
    opacity: 0;
  }
  /* Unfolded, the rings reach past the edge of the picture. */
  .is-moving,
  .unfolded .picture {
    overflow: hidden;
  }
  .part {
    outline: none;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .part[aria-hidden] {
    pointer-events: none;
  }
  .hit {
    fill: none;
    stroke: none;
    pointer-events: all;
  }
  .label,
  .sign-mark,
  .track,
  .overlay,
  .disc,
  .fill,
  .shape,
  .line {
    pointer-events: none;
  }
  /* Not the beads: hundreds of them would keep the browser busy for each step of the pointer. */
  .fill,
  .label,
  .sign-mark {
    transition: fill var(--_lcf-motion-base) var(--_lcf-ease);
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
    --_fill: var(--_lcf-condition);
    --_on: var(--_lcf-on-condition);
  }
  .domain,
  .row {
    --_on: var(--_lcf-ink);
  }
  .domain {
    --_on: var(--_lcf-ink-2);
  }
  .line {
    fill: none;
    stroke: var(--_lcf-domain-line);
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
  .row .label {
    font-weight: 500;
  }
  [data-state='chosen'] .label,
  [data-state='related'] .label {
    font-weight: 650;
  }
  .condition:is([data-state='chosen'], [data-state='related']) {
    --_fill: var(--_lcf-condition-related);
  }
  .bead:not(.row)[data-state='chosen'] .shape {
    scale: 1.2;
  }
  .bead:not(.row)[data-state='related'] .shape {
    scale: 1.35;
  }
  .domain:is([data-state='chosen'], [data-state='related']) {
    --_on: var(--_lcf-ink);
  }
  @media not print {
    .choosing .outcome:not([data-state]) {
      --_fill: var(--_lcf-surface-3);
      --_on: var(--_lcf-ink-3);
    }
    .choosing .experience:not([data-state]) {
      --_fill: var(--_lcf-hue-tint, var(--_lcf-surface-3));
      --_on: var(--_lcf-ink-2);
    }
    .choosing .condition:not([data-state]) {
      --_fill: var(--_lcf-condition-dim);
      --_on: var(--_lcf-ink-3);
    }
    .choosing .row:not([data-state]) {
      --_on: var(--_lcf-ink-2);
    }
    .choosing .bead:not([data-state]) .shape {
      fill: var(--_lcf-hue-tint, var(--_lcf-surface));
      stroke-width: 1.2px;
      scale: 0.84;
    }
    .choosing .bead.row:not([data-state]) .shape {
      fill: var(--_lcf-surface);
      scale: none;
    }
  }
  .overlay > * {
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .inset {
    stroke: var(--_lcf-ink);
    stroke-width: 1.5px;
  }
  .inset.hovered {
    stroke-width: 2px;
  }
  .inset.outcome {
    stroke: var(--_lcf-on-outcome);
  }
  .inset.experience,
  .inset.practice {
    stroke: var(--_lcf-on-exp);
  }
  .choosing .inset.hovered.dim {
    stroke: var(--_lcf-ink);
  }
  .connector {
    stroke: var(--_lcf-ink);
    stroke-width: 1.6px;
  }
  .overlay > .dot {
    fill: var(--_lcf-ink);
    stroke: var(--_lcf-surface);
    stroke-width: 1px;
  }
  .gap {
    stroke: var(--_lcf-focus-gap);
    stroke-width: 7px;
  }
  .ring.chosen {
    stroke: var(--_lcf-ink);
    stroke-width: 3px;
  }
  .ring.focused {
    stroke: var(--_lcf-focus);
    stroke-width: 3px;
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
    .disc > .glyph,
    .disc > .label {
      fill: CanvasText;
    }
    .line {
      stroke: CanvasText;
    }
    .shape {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .choosing .bead:not([data-state]) .shape {
      fill: Canvas;
    }
    [data-state='chosen'] > .fill {
      fill: Highlight;
    }
    [data-state='chosen']:not(.domain, .row) :is(.label, .sign-mark) {
      fill: HighlightText;
    }
    .bead:is([data-state='chosen'], [data-state='related']) .shape {
      fill: Highlight;
      stroke: Highlight;
    }
    .inset.inset,
    .connector,
    .ring.ring {
      stroke: Highlight;
    }
    .inset.related {
      stroke-width: 3px;
    }
    .inset.hovered.hovered {
      stroke: CanvasText;
    }
    .ring.chosen {
      stroke: CanvasText;
    }
    .gap {
      stroke: Canvas;
    }
    .overlay > .dot {
      fill: Highlight;
      stroke: Canvas;
    }
  }
  @media print {
    .overlay {
      display: none;
    }
    .fill,
    .track,
    .disc > circle {
      fill: #fff !important;
      stroke: #000;
      stroke-width: 1px;
    }
    .outcome > .fill {
      fill: #000 !important;
    }
    .label,
    .sign-mark,
    .disc > .glyph,
    .disc > .label {
      fill: #000 !important;
    }
    .outcome > :is(.label, .sign-mark) {
      fill: #fff !important;
    }
    .line {
      stroke: #000;
    }
    .shape {
      fill: #000 !important;
      stroke: #000;
    }
  }
`;

export { pictureStyles };
