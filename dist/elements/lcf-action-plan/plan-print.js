import { css, html } from 'lit';
import { PLAN_FIELDS } from '../../model/readiness/plan.js';
import { fieldText } from '../../model/readiness/plan-export.js';
import { planLabels, planSheets } from './plan-view.js';

/** Black on white, no card across two pages, room to write where a field is empty. */
const printStyles = css `
  @page {
    margin: 0.6in;
  }
  body {
    margin: 0;
    color: #000;
    background: #fff;
    font:
      11pt/1.45 system-ui,
      sans-serif;
  }
  h1 {
    margin: 0 0 12pt;
    font-size: 20pt;
  }
  section {
    break-inside: avoid;
    margin-block-end: 14pt;
    padding: 12pt;
    border: 1pt solid #000;
  }
  h2 {
    margin: 0;
    font-size: 14pt;
  }
  p {
    margin: 2pt 0 8pt;
  }
  dt {
    font-weight: 700;
  }
  dd {
    min-block-size: 1.6em;
    margin: 0 0 6pt;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  dd:empty {
    border-block-end: 1pt solid #000;
  }
`;
/** The plan on paper. */
function printTemplate(view) {
    const labels = planLabels(view);
    return html `
    <h1>${labels.title}</h1>
    ${planSheets(view).map((sheet) => html `
        <section>
          <h2>${sheet.title}</h2>
          <p>${sheet.standing}</p>
          <dl>
            ${PLAN_FIELDS.map((field) => html `
                <dt>${labels[field]}</dt>
                <dd>${fieldText(sheet, field)}</dd>
              `)}
          </dl>
        </section>
      `)}
    <p>${labels.source}</p>
  `;
}

export { printStyles, printTemplate };
