import { css } from 'lit';

/** Paper: Letter and A4, black on white. Lengths in inches and points, as paper has no screen. */
const printStyles = css `
  @page {
    margin: 0.46in;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  html {
    color: #000;
    background: #fff;
    font:
      10.5pt/1.35 system-ui,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      'Noto Sans',
      sans-serif;
    overflow-wrap: anywhere;
  }
  body,
  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  svg {
    inline-size: 1.3em;
    block-size: 1.3em;
    flex: none;
  }
  .row {
    display: flex;
    justify-content: space-between;
    gap: 0.2in;
  }
  .sheet {
    break-after: page;
  }
  .sheet:last-child {
    break-after: auto;
  }
  .sheet > .row {
    align-items: center;
    block-size: 0.3in;
    font-size: 9pt;
  }
  .cells {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-auto-rows: 2.36in;
    border-block-start: 1px dashed #555;
    border-inline-start: 1px dashed #555;
  }
  .cell {
    display: flex;
    flex-direction: column;
    gap: 4pt;
    min-inline-size: 0;
    padding: 0.16in 0.2in 0.14in;
    border-block-end: 1px dashed #555;
    border-inline-end: 1px dashed #555;
    overflow: hidden;
    break-inside: avoid;
  }
  .cell > * {
    flex: none;
  }
  .cell > :is(.text, .steps) {
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: hidden;
  }
  .cut {
    display: -webkit-box;
    -webkit-box-orient: vertical;
  }
  .cell-head {
    display: flex;
    align-items: center;
    gap: 7pt;
    font-size: 10pt;
    font-weight: 600;
  }
  .cell-head > svg {
    inline-size: 1.7em;
    block-size: 1.7em;
  }
  .cell-head > .place {
    margin-inline-start: auto;
    font-weight: 400;
    white-space: nowrap;
  }
  .cell h2 {
    font-size: 14pt;
    line-height: 1.2;
  }
  .cell.back {
    font-size: 9.5pt;
    gap: 3pt;
  }
  .cell.small {
    font-size: 9pt;
    gap: 3pt;
  }
  .cell.small h2 {
    font-size: 12pt;
  }
  .cell.smaller {
    font-size: 8pt;
  }
  .cell.smaller h2 {
    font-size: 10pt;
  }
  .cell.smallest {
    font-size: 7pt;
    padding-block: 0.1in;
  }
  .cell.smallest h2 {
    font-size: 8pt;
  }
  .cell.smaller .line + .line {
    display: none;
  }
  .cell h2,
  .cell-head > span:not(.place),
  .cell-end > p:not(.ticks) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .cell-end {
    margin-block-start: auto;
    font-size: 9pt;
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 2pt 14pt;
    margin-block-start: 5pt;
    padding-block-start: 6pt;
    border-block-start: 1px solid #000;
  }
  .box {
    display: inline-block;
    inline-size: 8.5pt;
    block-size: 8.5pt;
    flex: none;
    margin-block-start: 2pt;
    margin-inline-end: 5pt;
    border: 1px solid #000;
    border-radius: 2pt;
    vertical-align: -1pt;
  }
  .steps > li {
    display: flex;
    margin-block-end: 2pt;
  }
  .line {
    block-size: 17pt;
    border-block-end: 1px solid #555;
  }
  .doc h1 {
    font-size: 20pt;
    line-height: 1.2;
    margin-block-end: 6pt;
  }
  .doc h1 svg {
    margin-inline-end: 8pt;
    vertical-align: -2pt;
    inline-size: 1em;
    block-size: 1em;
  }
  .doc h2 {
    font-size: 14pt;
    margin-block: 12pt 5pt;
    break-after: avoid;
  }
  .doc h3 {
    font-size: 11.5pt;
    break-after: avoid;
  }
  .item {
    padding-block: 7pt;
    border-block-start: 1px solid #000;
    break-inside: avoid;
  }
  .item p,
  .item ul {
    margin-block-start: 2pt;
  }
  .prompt {
    padding-block-end: 9pt;
    break-inside: avoid;
  }
  .item .text {
    white-space: pre-wrap;
  }
  .lead {
    font-size: 11.5pt;
    margin-block-end: 6pt;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    break-inside: avoid;
  }
  th,
  td {
    padding: 4pt 6pt;
    border: 1px solid #000;
    text-align: start;
    vertical-align: top;
    font-size: 9.5pt;
  }
  td {
    block-size: 32pt;
  }
  a {
    color: inherit;
  }
  .doc footer {
    margin-block-start: 10pt;
    break-before: avoid;
    font-size: 9pt;
  }
`;

export { printStyles };
