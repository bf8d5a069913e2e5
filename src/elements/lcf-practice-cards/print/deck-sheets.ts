import { html, nothing, type TemplateResult } from 'lit';
import type { PracticeFacts } from '../../../model/practices/practice-facts.js';
import { CARDS_PER_PAGE, mirrored, pagesOf } from '../../../model/practices/print-pages.js';
import type { Model } from '../../../model/types.js';
import type { Translator } from '../../../i18n/translator.js';
import { hueOf } from '../../shared/hue.js';
import { statusLabel } from '../../shared/practice/status-radios.js';
import { shapeIcon } from '../../shared/shape.js';

export interface PaperContext {
  readonly model: Model;
  readonly t: Translator;
}

/** The line at the foot of every page: whose framework this is. */
export const sourceLine = ({ model, t }: PaperContext): TemplateResult => {
  const { source, title } = model.framework;
  return source
    ? html`
        <span>${t('common.source', { name: source.label })}</span>
        <span dir="ltr">${source.href.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</span>
      `
    : html`
        <span>${title}</span>
      `;
};

/** The sign of a practice's experience: filled for the first and third, hollow for the others. */
export function signOf({ model }: PaperContext, { node }: PracticeFacts): unknown {
  const hue = hueOf(model, node);
  return hue ? shapeIcon(hue.index, hue.index % 2 === 0) : nothing;
}

/** A deck to cut out: fronts, and behind each page its backs where they are asked for. */
export function deckSheets(
  context: PaperContext,
  practices: readonly PracticeFacts[],
  backs: boolean,
): TemplateResult {
  const pages = pagesOf(practices, CARDS_PER_PAGE);
  const sheet = (page: number, cells: readonly TemplateResult[], note: string): TemplateResult => html`
    <section class="sheet">
      <header class="row">
        <b>${context.t('cards.title')}</b>
        <span>${context.t('cards.page', { note, page: page + 1, pages: pages.length })}</span>
      </header>
      <div class="cells">${cells}</div>
      <footer class="row">${sourceLine(context)}</footer>
    </section>
  `;
  return html`
    ${pages.map((cards, page) => [
      sheet(
        page,
        cards.map((card) => front(context, card)),
        context.t('cards.cut'),
      ),
      backs
        ? sheet(
            page,
            mirrored(cards).map((card) => (card ? back(context, card) : blank())),
            context.t('cards.backs'),
          )
        : nothing,
    ])}
  `;
}

const blank = (): TemplateResult => html`
  <article class="cell"></article>
`;

function front(context: PaperContext, facts: PracticeFacts): TemplateResult {
  const { model, t } = context;
  const { node, experience, outcomes, place, placeCount } = facts;
  return html`
    <article class="cell">
      <p class="cell-head">
        ${signOf(context, facts)}
        <span>${experience?.title ?? ''}</span>
        <span class="place">${t('cards.place', { place, count: placeCount })}</span>
      </p>
      <h2>${node.title}</h2>
      <p class="text">${node.statement ?? ''}</p>
      <div class="cell-end">
        ${
          outcomes.length > 0
            ? html`
                <p>${t('cards.builds', { outcomes: t.list(outcomes.map(({ title }) => title)) })}</p>
              `
            : nothing
        }
        <p class="ticks">
          ${model.practices.statuses.map(
            (status) => html`
              <span>
                <span class="box"></span>
                ${statusLabel(status, t)}
              </span>
            `,
          )}
        </p>
      </div>
    </article>
  `;
}

function back(context: PaperContext, facts: PracticeFacts): TemplateResult {
  const { t } = context;
  const { node } = facts;
  return html`
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
export const stepsList = ({ t }: PaperContext, { node }: PracticeFacts): unknown =>
  node.steps.length === 0
    ? nothing
    : html`
        <p><b>${t('cards.steps', { count: node.steps.length })}</b></p>
        <ul class="steps">
          ${node.steps.map(
            (step) => html`
              <li>
                <span class="box"></span>
                ${step}
              </li>
            `,
          )}
        </ul>
      `;
