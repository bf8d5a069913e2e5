import { css } from 'lit';

/** Signs of the series, the radar, and the figures of one condition. */
const chartStyles = css `
  svg.sample {
    flex: none;
    overflow: visible;
    vertical-align: middle;
  }
  [dir='rtl'] svg.directed {
    transform: scaleX(-1);
  }
  .line,
  .range,
  .arrow,
  .target,
  .domain,
  .cross {
    fill: none;
  }
  .line {
    stroke: var(--_lcf-ink-2);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .line.slot-0 {
    stroke: var(--_lcf-ink);
    stroke-width: 2.6;
  }
  .line.slot-1 {
    stroke-dasharray: 6 3.5;
  }
  .line.slot-2 {
    stroke-dasharray: 8 3 1.5 3;
  }
  .mark {
    fill: var(--_lcf-surface);
    stroke: var(--_lcf-ink-2);
    stroke-width: 1.7;
  }
  .mark.slot-0 {
    fill: var(--_lcf-ink);
    stroke: var(--_lcf-surface);
    stroke-width: 1.4;
  }
  .chip[aria-pressed='true'] :is(.line, .target, .mark) {
    stroke: currentColor;
  }
  .chip[aria-pressed='true'] .mark {
    fill: var(--_lcf-accent);
  }
  .chip[aria-pressed='true'] .mark.slot-0 {
    fill: currentColor;
    stroke: var(--_lcf-accent);
  }
  @media print {
    .chip[aria-pressed='true'] .mark:not(.slot-0) {
      fill: none;
    }
  }
  .target {
    stroke: var(--_lcf-ink);
    stroke-width: 1.8;
    stroke-dasharray: 0.1 4.2;
    stroke-linecap: round;
  }
  .earlier {
    fill: var(--_lcf-surface);
    stroke: var(--_lcf-ink);
    stroke-width: 1.6;
  }
  .target-point {
    fill: var(--_lcf-ink);
  }
  .cross {
    stroke: var(--_lcf-ink-2);
    stroke-width: 1.8;
  }
  .range {
    stroke: var(--_lcf-line-strong);
    stroke-width: 1.5;
  }
  .half {
    fill: var(--_lcf-level-2);
  }
  .arrow {
    stroke: var(--_lcf-ink);
    stroke-width: 1.6;
  }
  .arrow-head {
    fill: var(--_lcf-ink);
  }
  .domain {
    stroke: var(--_lcf-hue, var(--_lcf-domain-line));
    stroke-width: 3.5;
  }
  .domain-double {
    stroke-width: 1.5;
  }
  .domain-dashed {
    stroke-dasharray: 10 4;
  }
  .domain-dotted {
    stroke-dasharray: 3 3;
  }
  .grid,
  .tick {
    fill: none;
    stroke: var(--_lcf-line);
    stroke-width: 1;
  }
  .chart {
    padding-block-start: var(--_lcf-space-3);
  }
  svg.radar {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
    overflow: visible;
  }
  .axis-label,
  .numeral {
    fill: var(--_lcf-ink);
    font-size: var(--_lcf-text-small);
    font-weight: 600;
  }
  .space {
    font-size: 0;
  }
  .axis-label .note {
    fill: var(--_lcf-ink-2);
    font-weight: 400;
  }
  .numeral {
    fill: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-min);
    font-variant-numeric: tabular-nums;
    stroke: var(--_lcf-surface);
    stroke-width: 5;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .data {
    pointer-events: none;
  }
  .axis {
    cursor: pointer;
    outline: none;
  }
  .wedge,
  .frame,
  .frame-gap {
    fill: transparent;
    pointer-events: all;
  }
  .frame,
  .frame-gap {
    stroke: none;
  }
  .spoke {
    stroke: none;
    pointer-events: none;
  }
  .axis.active .spoke,
  .axis.chosen .spoke {
    stroke: var(--_lcf-ink);
    stroke-width: 1.5;
  }
  .axis.active .name {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.25em;
  }
  .axis.chosen .frame {
    stroke: var(--_lcf-ink);
    stroke-width: 2;
  }
  .axis:focus-visible .frame {
    stroke: var(--_lcf-focus);
    stroke-width: 3;
  }
  .axis.chosen:focus-visible .frame-gap {
    stroke: var(--_lcf-ink);
    stroke-width: 8;
  }
  .axis.chosen:focus-visible .frame {
    paint-order: stroke;
  }
  .legend,
  .cross-legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-1) var(--_lcf-space-4);
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
  }
  .legend > li,
  .cross-legend {
    align-items: center;
    gap: 0.55em;
  }
  .legend > li {
    display: flex;
  }
  .readout {
    min-block-size: calc(1.5em * (1 + var(--_lcf-lines, 2)) + 2 * var(--_lcf-space-3));
    margin-block-start: var(--_lcf-space-4);
    padding: var(--_lcf-space-3) var(--_lcf-space-4);
    border: 1px solid transparent;
    border-radius: var(--_lcf-radius-m);
    background: var(--_lcf-surface-2);
    font-size: var(--_lcf-text-label);
    line-height: 1.5;
  }
  .readout-title {
    font-weight: 650;
  }
  .readout li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.6em;
  }
  .readout b {
    font-variant-numeric: tabular-nums;
  }
  .readout .mark:not(.slot-0) {
    fill: var(--_lcf-surface-2);
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: var(--_lcf-space-4);
    padding-block: var(--_lcf-space-3);
  }
  .multiple-title {
    font-size: var(--_lcf-text-label);
    font-weight: 600;
    text-align: center;
  }
  .key {
    margin-block-start: var(--_lcf-space-3);
  }
  .key-row {
    display: flex;
    align-items: center;
    gap: var(--_lcf-space-3);
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_lcf-space-1) 0;
    border: 0;
    border-block-end: 1px solid var(--_lcf-line);
    background: none;
    font-size: var(--_lcf-text-body);
    text-align: start;
    cursor: pointer;
  }
  .key-row:hover,
  .key-row.active {
    background: var(--_lcf-surface-2);
  }
  .key-row.chosen {
    box-shadow: inset 3px 0 var(--_lcf-ink);
    padding-inline-start: var(--_lcf-space-2);
    font-weight: 600;
  }
  .key-number {
    flex: none;
    min-inline-size: 1.9em;
    padding: 0.15em 0.3em;
    border-radius: var(--_lcf-radius-s);
    background: var(--_lcf-surface-3);
    font-size: var(--_lcf-text-small);
    font-weight: 650;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .key-title {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .key-values {
    display: flex;
    flex: none;
    flex-direction: column;
    align-items: end;
    font-size: var(--_lcf-text-label);
    font-variant-numeric: tabular-nums;
  }
  .key-value {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .key-value:first-child.value {
    font-weight: 650;
  }
  @media (forced-colors: active) {
    :is(.line, .line.slot-0, .target, .range, .arrow, .cross, .domain) {
      stroke: CanvasText;
    }
    .mark,
    .earlier {
      fill: Canvas;
      stroke: CanvasText;
    }
    :is(.mark.slot-0, .arrow-head, .target-point) {
      fill: CanvasText;
      stroke: Canvas;
    }
    .half {
      fill: Canvas;
      stroke: CanvasText;
    }
    .grid,
    .tick {
      stroke: GrayText;
    }
    :is(.axis-label, .numeral, .axis-label .note) {
      fill: CanvasText;
    }
    .numeral {
      stroke: Canvas;
    }
    .axis:is(.active, .chosen) .spoke,
    .axis.chosen .frame {
      stroke: CanvasText;
    }
    .axis:focus-visible .frame {
      stroke: Highlight;
    }
    .chip[aria-pressed='true'] .mark,
    .chip[aria-pressed='true'] .mark.slot-0 {
      fill: Highlight;
    }
    .chip[aria-pressed='true'] .mark.slot-0 {
      fill: HighlightText;
    }
  }
`;

export { chartStyles };
