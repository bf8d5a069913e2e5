import { nothing, html } from 'lit';
import { parseNote } from '../../../model/practices/parse-note.js';
import { cssVars } from '../../../styles/css-vars.js';
import { hueOf } from '../hue.js';
import { iconPath } from '../icons.js';
import { locatorPaths } from '../locator.js';
import { linkTemplate } from './link-template.js';
import { statusRadios } from './status-radios.js';

/** Parts of a card that unfold. */
const FOLDS = ['steps', 'links', 'more'];
/** Links of a practice: its own, then its experience's toolkit. */
function linksOf({ node, experience }) {
    const links = [node.toolkit, ...node.resources, experience?.toolkit];
    return links.filter((link) => link !== undefined);
}
const signs = new WeakMap();
/** Colour and mini ring of a practice: the same for all of its experience. */
function signOf(model, { node, experience }, dir) {
    const known = signs.get(model) ?? new Map();
    signs.set(model, known);
    const key = `${dir} ${experience?.id ?? node.id}`;
    const found = known.get(key);
    if (found)
        return found;
    const { rest, lit, width } = locatorPaths(model, node.id, dir);
    const sign = { hue: hueOf(model, node), rest, lit: lit.map(({ d }) => d).join(''), width };
    known.set(key, sign);
    return sign;
}
const foldClass = (isOpen) => (isOpen ? 'fold open' : 'fold');
const yesNo = (value) => (value ? 'true' : 'false');
/**
 * One practice card. Controls carry `data-act`; `PracticeWidget` listens for them. One template with
 * everything in it that every card has: a deck copies it at once instead of putting it together.
 */
function cardTemplate(context, state) {
    const { model, t, selection, marked, toggle } = context;
    const { facts, entry, open, draft } = state;
    const { node, experience } = facts;
    const { id, title } = node;
    const { hue, rest, lit, width } = signOf(model, facts, t.dir);
    const note = noteLabel(t, state);
    const heading = marked(title);
    const links = linksOf(facts);
    return html `
    <div
      class="card ${hue?.className ?? ''} ${selection === id ? 'current' : ''}"
      part="card"
      data-card=${id}
      ${cssVars(hue?.vars ?? {})}
    >
      <div class="card-head">
        <svg class="locator" viewBox="-17 -17 34 34" aria-hidden="true" fill="none" stroke-width=${width}>
          <circle r="2.6" class="unlit-fill"></circle>
          <path class="unlit" d=${rest}></path>
          <path class="lit lit-practice" d=${lit}></path>
        </svg>
        <span class="card-kind" part="card-kind">${experience?.title ?? ''}</span>
        <button
          type="button"
          class="icon-button"
          part="bookmark"
          data-act="bookmark"
          aria-pressed=${yesNo(entry.bookmarked)}
          aria-label=${t('cards.bookmark', { title })}
        >
          <svg class="icon line" viewBox="0 0 20 20" aria-hidden="true">
            <path d=${iconPath('bookmark')}></path>
          </svg>
        </button>
      </div>
      <div role="heading" aria-level=${context.level} class="card-title" part="card-title">
        ${toggle ? toggle(heading, open.more) : heading}
      </div>
      <div class="card-body" ?hidden=${toggle && !open.more}>
        <p class="statement" part="statement">${marked(node.statement ?? '')}</p>
        ${outcomesTemplate(context, facts)} ${stepsTemplate(context, facts, open.steps)}
        <div class="card-end">
          ${context.notes(state)}
          <div
            class="segmented status"
            role="radiogroup"
            part="status"
            ?hidden=${model.practices.statuses.length === 0}
            aria-label=${t('cards.status-of', { title })}
            aria-describedby=${entry.status === null ? nothing : 'status-hint'}
            ${statusRadios(model, t, id, entry.status)}
          ></div>
          <div class="card-foot">
            <button
              type="button"
              part="link"
              class="quiet"
              data-act="note"
              aria-expanded=${yesNo(draft !== undefined)}
              aria-label=${t('cards.note-for', { action: note, title })}
            >
              <svg class="icon line" viewBox="0 0 20 20" aria-hidden="true">
                <path d=${iconPath('pencil')}></path>
              </svg>
              ${note}
            </button>
            ${links.length > 0 ? linksButton(context, links.length, open.links) : nothing}
            ${actionsSlot(context.slotOf(id))}
          </div>
          ${links.length > 0 ? linksList(context, links, open.links) : nothing}
        </div>
      </div>
    </div>
  `;
}
function outcomesTemplate({ t, selection }, { outcomes, node }) {
    if (outcomes.length === 0)
        return nothing;
    const chip = ({ id, title }) => html `
    <li>
      <button
        type="button"
        class="outcome"
        part="outcome"
        data-act="outcome"
        data-value=${id}
        aria-pressed=${yesNo(selection === id)}
      >
        ${title}
      </button>
    </li>
  `;
    return html `
    <ul class="outcomes" aria-label=${t('cards.outcomes-of', { title: node.title })}>
      ${outcomes.map(chip)}
    </ul>
  `;
}
function stepsTemplate({ t, marked }, { node }, isOpen) {
    const { steps } = node;
    if (steps.length === 0)
        return nothing;
    return html `
    <div class="steps" part="steps">
      <button type="button" part="link" class="quiet" data-act="steps" aria-expanded=${yesNo(isOpen)}>
        <svg class="icon line turn" viewBox="0 0 20 20" aria-hidden="true">
          <path d=${iconPath('chevron-down')}></path>
        </svg>
        ${t('cards.steps', { count: steps.length })}
      </button>
      <ul class=${foldClass(isOpen)}>
        ${steps.map((step) => html `
            <li>${isOpen ? marked(step) : step}</li>
          `)}
      </ul>
    </div>
  `;
}
function linksButton({ t }, count, isOpen) {
    return html `
    <button type="button" part="link" class="quiet" data-act="links" aria-expanded=${yesNo(isOpen)}>
      <svg class="icon line mirror" viewBox="0 0 20 20" aria-hidden="true">
        <path d=${iconPath('external')}></path>
      </svg>
      ${t('cards.links', { count })}
    </button>
  `;
}
const linksList = ({ t }, links, isOpen) => html `
  <ul part="links" class="links ${foldClass(isOpen)}">
    ${links.map((link) => html `
        <li>${linkTemplate(link, t)}</li>
      `)}
  </ul>
`;
/** A deck has no slots that nobody fills: each costs time whenever cards come and go. */
const actionsSlot = (name) => name === null
    ? nothing
    : html `
        <slot name=${name}></slot>
      `;
function noteLabel(t, { entry, draft }) {
    if (draft)
        return t('cards.close-note');
    const count = entry.note === '' ? 0 : parseNote(entry.note).length;
    return count === 0 ? t('cards.add-note') : t('cards.notes', { count });
}

export { FOLDS, cardTemplate, linksOf };
