import { nothing, html } from 'lit';
import { shapeIcon } from '../../shared/shape.js';
import { hueOf } from '../../shared/hue.js';
import { signOf, stepsList, sourceLine } from './deck-sheets.js';

const PLANNING_ROWS = [1, 2, 3, 4];
const PROMPTS = ['cards.prompt-learners', 'cards.prompt-evidence', 'cards.prompt-next'];
const COLUMNS = ['cards.grid-practice', 'cards.grid-when', 'cards.grid-who', 'cards.grid-sign'];
/** A handout about one experience: its practices with first steps, questions, and a grid to plan in. */
function handout(context, experience, practices) {
    const { model, t } = context;
    const hue = hueOf(model, experience);
    return html `
    <main class="doc">
      <h1>${hue ? shapeIcon(hue.index, hue.index % 2 === 0) : nothing}${experience.title}</h1>
      <p class="lead">${experience.description ?? experience.summary ?? ''}</p>
      ${experience.toolkit
        ? html `
              <p>
                ${experience.toolkit.label}:
                <a href=${experience.toolkit.href}>${experience.toolkit.href}</a>
              </p>
            `
        : nothing}
      <h2>${t('cards.list')}</h2>
      ${practices.map((facts) => html `
          <section class="item">
            <h3>${facts.node.title}</h3>
            <p>${facts.node.statement ?? ''}</p>
            ${stepsList(context, facts)}
          </section>
        `)}
      <h2>${t('cards.prompts')}</h2>
      ${PROMPTS.map((prompt) => html `
          <section class="prompt">
            <p>${t(prompt)}</p>
            <div class="line"></div>
            <div class="line"></div>
          </section>
        `)}
      <h2>${t('cards.grid')}</h2>
      <table>
        <thead>
          <tr>
            ${COLUMNS.map((column) => html `
                <th scope="col">${t(column)}</th>
              `)}
          </tr>
        </thead>
        <tbody>
          ${PLANNING_ROWS.map(() => html `
              <tr>
                ${COLUMNS.map(() => html `
                    <td></td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
      <footer class="row">${sourceLine(context)}</footer>
    </main>
  `;
}
/** The reader's plan, with reflections only where they asked for them. */
const planSheet = (context, items, words, notes) => html `
  <main class="doc">
    <h1>${words.title}</h1>
    ${items.map((item) => html `
        <section class="item">
          <h3>${item.facts.node.title}</h3>
          <p>${signOf(context, item.facts)} ${item.facts.experience?.title ?? ''}</p>
          ${item.status || item.bookmarked
    ? html `
                  <p>
                    <b>
                      ${[item.status, item.bookmarked ? words.bookmarked : ''].filter(Boolean).join(' · ')}
                    </b>
                  </p>
                `
    : nothing}
          <p>${item.facts.node.statement ?? ''}</p>
          ${stepsList(context, item.facts)}
          ${notes
    ? item.notes.map(({ day, text }) => html `
                    <p><b>${day}</b></p>
                    <p class="text">${text}</p>
                  `)
    : nothing}
        </section>
      `)}
    <footer class="row">${sourceLine(context)}</footer>
  </main>
`;

export { handout, planSheet };
