import { nothing, html } from 'lit';
import { pagesOf, mirrored, CARDS_PER_PAGE } from '../../../model/practices/print-pages.js';
import { hueOf } from '../../shared/hue.js';
import { statusLabel } from '../../shared/practice/status-radios.js';
import { shapeIcon } from '../../shared/shape.js';

/** The line at the foot of every page: whose framework this is. */
const sourceLine = ({ model, t }) => {
    const { source, title } = model.framework;
    return source
        ? html `
        <span>${t('common.source', { name: source.label })}</span>
        <span dir="ltr">${source.href.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</span>
      `
        : html `
        <span>${title}</span>
      `;
};
/** The sign of a practice's experience: filled for the first and third, hollow for the others. */
function signOf({ model }, { node }) {
    const hue = hueOf(model, node);
    return hue ? shapeIcon(hue.index, hue.index % 2 === 0) : nothing;
}
/** A deck to cut out: fronts, and behind each page its backs where they are asked for. */
function deckSheets(context, practices, backs) {
    const pages = pagesOf(practices, CARDS_PER_PAGE);
    const sheet = (page, cells, note) => html `
    <section class="sheet">
      <header class="row">
        <b>${context.t('cards.title')}</b>
        <span>${context.t('cards.page', { note, page: page + 1, pages: pages.length })}</span>
      </header>
      <div class="cells">${cells}</div>
      <footer class="row">${sourceLine(context)}</footer>
    </section>
  `;
    return html `
    ${pages.map((cards, page) => [
        sheet(page, cards.map((card) => front(context, card)), context.t('cards.cut')),
        backs
            ? sheet(page, mirrored(cards).map((card) => (card ? back(context, card) : blank())), context.t('cards.backs'))
            : nothing,
    ])}
  `;
}
const blank = () => html `
  <article class="cell"></article>
`;
function front(context, facts) {
    const { model, t } = context;
    const { node, experience, outcomes, place, placeCount } = facts;
    return html `
    <article class="cell">
      <p class="cell-head">
        ${signOf(context, facts)}
        <span>${experience?.title ?? ''}</span>
        <span class="place">${t('cards.place', { place, count: placeCount })}</span>
      </p>
      <h2>${node.title}</h2>
      <p class="text">${node.statement ?? ''}</p>
      <div class="cell-end">
        ${outcomes.length > 0
        ? html `
                <p>${t('cards.builds', { outcomes: t.list(outcomes.map(({ title }) => title)) })}</p>
              `
        : nothing}
        <p class="ticks">
          ${model.practices.statuses.map((status) => html `
              <span>
                <span class="box"></span>
                ${statusLabel(status, t)}
              </span>
            `)}
        </p>
      </div>
    </article>
  `;
}
function back(context, facts) {
    const { t } = context;
    const { node } = facts;
    return html `
    <article class="cell back">
      <p class="cell-head">
        ${signOf(context, facts)}
        <span>${node.title}</span>
      </p>
      ${stepsList(context, facts)}
      <div class="cell-end">
        <p>${t('cards.prompt-happened')}</p>
        <div class="line"></div>
        <div class="line"></div>
      </div>
    </article>
  `;
}
/** First steps with boxes to tick. */
const stepsList = ({ t }, { node }) => node.steps.length === 0
    ? nothing
    : html `
        <p><b>${t('cards.steps', { count: node.steps.length })}</b></p>
        <ul class="steps">
          ${node.steps.map((step) => html `
              <li>
                <span class="box"></span>
                ${step}
              </li>
            `)}
        </ul>
      `;

export { deckSheets, signOf, sourceLine, stepsList };
