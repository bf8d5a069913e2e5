import { css } from 'lit';

/** The picture in black and white, and the list of everything below it. */
const paperStyles = css `
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
  .print-list ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .print-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-start: var(--_lcf-space-3);
    font-weight: 650;
    break-after: avoid;
  }
  .print-level-1 > .print-title {
    font-size: var(--_lcf-text-card);
  }
  .print-level-2,
  .print-level-3 {
    margin-inline-start: var(--_lcf-space-4);
  }
  .print-level-3 {
    break-inside: avoid;
  }
  @media print {
    .lcf-root {
      color: #000;
    }
    .drawing {
      max-inline-size: 6.8in;
      break-inside: avoid;
    }
    .print-list {
      columns: 2;
      column-gap: 0.3in;
      font-size: 9pt;
      line-height: 1.4;
    }
    .print-level-1 > .print-title {
      column-span: all;
    }
  }
`;

export { paperStyles };
