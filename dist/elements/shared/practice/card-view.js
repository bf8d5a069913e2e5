import { nothing, render, html } from 'lit';
import '../more-icons.js';
import { parseNote } from '../../../model/practices/parse-note.js';
import { setVars } from '../../../styles/css-vars.js';
import { iconPath } from '../icons.js';
import { linksOf } from './card-context.js';
import { cardPattern } from './card-pattern.js';
import { linkTemplate } from './link-template.js';

const yesNo = (value) => (value ? 'true' : 'false');
const foldClass = (isOpen) => (isOpen ? 'fold open' : 'fold');
function setText(element, text) {
    if (element.textContent !== text)
        element.textContent = text;
}
/** The text after a button's icon. */
function setLabel(button, text) {
    const { lastChild } = button;
    if (!(lastChild instanceof Text))
        button.append(text);
    else if (lastChild.data !== text)
        lastChild.data = text;
}
function setAttribute(element, name, value) {
    if (element.getAttribute(name) !== value)
        element.setAttribute(name, value);
}
/** The items of a list, as many as needed: copies of its first one, which stays. */
function itemsOf(list, count) {
    const first = list.firstElementChild;
    while (first && list.childElementCount < count)
        list.append(first.cloneNode(true));
    while (list.childElementCount > Math.max(1, count))
        list.lastElementChild?.remove();
    return [...list.children];
}
/**
 * One practice card in the page: a copy of its pattern, filled in by hand. A deck has so many cards that a
 * template for each is slow. What few cards show (links, reflections, marked words) are
 * templates inside it.
 */
class CardView {
    /** Where templates draw. */
    #templated = new Set();
    #title;
    #statement;
    #pattern;
    /** What was drawn besides the words that a search marks. */
    #shown = [];
    #folds = '';
    #hasNotes = false;
    constructor(context, state) {
        this.#pattern = cardPattern(context, state.facts);
        this.element = this.#pattern.card.cloneNode(true);
        this.#title = this.#find('.card-title');
        this.#statement = this.#find('.statement');
        this.#setHue(this.#pattern);
        this.update(context, state);
    }
    /** Draws what has changed. Focus and what is typed stay, whatever the card shows now. */
    update(context, state) {
        this.#adopt(cardPattern(context, state.facts));
        this.#drawText(context, state);
        // A letter typed in the search changes what is marked, and nothing else.
        const { model, t, selection, level, toggle } = context;
        const { facts, entry, draft, open } = state;
        const shown = [model, t, selection, level, toggle, facts, entry, draft];
        const isSame = shown.every((value, index) => value === this.#shown[index]);
        const slot = context.slotOf(facts.id);
        const folds = `${open.more} ${open.steps} ${open.links} ${slot}`;
        if (open.steps || !isSame || folds !== this.#folds)
            this.#drawRest(context, state, slot);
        this.#shown = shown;
        this.#folds = folds;
        const notes = context.notes(state);
        if (notes !== nothing || this.#hasNotes)
            this.#place(notes, this.#find('.card-end'), this.#find('.status'));
        this.#hasNotes ||= notes !== nothing;
    }
    #find(selector) {
        // The pattern has them all.
        return this.element.querySelector(selector) ?? this.element;
    }
    /** Another experience, framework or language. */
    #adopt(pattern) {
        const before = this.#pattern;
        if (pattern === before)
            return;
        this.#pattern = pattern;
        const part = ({ card }, selector) => card.querySelector(selector);
        for (const selector of ['.locator', '.card-kind', '.status']) {
            const next = part(pattern, selector);
            if (!next || part(before, selector)?.isEqualNode(next))
                continue;
            this.#find(selector).replaceWith(next.cloneNode(true));
        }
        this.#setHue(pattern, before);
    }
    #setHue({ hue }, before) {
        setVars(this.element, before?.hue?.vars ?? {}, hue?.vars ?? {});
    }
    #drawText({ marked, toggle }, { facts, open }) {
        const { title, statement } = facts.node;
        this.#fill(this.#title, toggle ? toggle(marked(title), open.more) : marked(title));
        this.#fill(this.#statement, marked(statement ?? ''));
    }
    #drawRest(context, state, slot) {
        this.#drawHead(context, state);
        this.#drawOutcomes(context, state);
        this.#drawSteps(context, state);
        this.#drawStatus(context, state);
        this.#drawFoot(context, state, slot);
    }
    #drawHead({ t, level, selection, toggle }, { facts, entry, open }) {
        const { element } = this;
        const { id, title } = facts.node;
        const className = `card ${this.#pattern.hue?.className ?? ''}${selection === id ? ' current' : ''}`;
        if (element.className !== className)
            element.className = className;
        setAttribute(element, 'data-card', id);
        const bookmark = this.#find('[data-act=bookmark]');
        setAttribute(bookmark, 'aria-pressed', yesNo(entry.bookmarked));
        setAttribute(bookmark, 'aria-label', t('cards.bookmark', { title }));
        setAttribute(this.#title, 'aria-level', String(level));
        this.#find('.card-body').hidden = toggle !== undefined && !open.more;
    }
    #drawOutcomes({ t, selection }, { facts: { outcomes, node } }) {
        const list = this.#find('.outcomes');
        list.hidden = outcomes.length === 0;
        setAttribute(list, 'aria-label', t('cards.outcomes-of', { title: node.title }));
        const items = itemsOf(list, outcomes.length);
        outcomes.forEach(({ id, title }, index) => {
            const chip = items[index]?.firstElementChild;
            if (!chip)
                return;
            setText(chip, title);
            setAttribute(chip, 'data-value', id);
            setAttribute(chip, 'aria-pressed', yesNo(selection === id));
        });
    }
    #drawSteps({ t, marked }, { facts, open }) {
        const { steps } = facts.node;
        const place = this.#find('.steps');
        const [toggle, list] = place.children;
        place.hidden = steps.length === 0;
        if (place.hidden || !toggle || !list)
            return;
        setAttribute(toggle, 'aria-expanded', yesNo(open.steps));
        setLabel(toggle, t('cards.steps', { count: steps.length }));
        list.className = foldClass(open.steps);
        const items = itemsOf(list, steps.length);
        steps.forEach((step, index) => {
            const item = items[index];
            if (item)
                this.#fill(item, open.steps ? marked(step) : step);
        });
    }
    #drawStatus({ t }, { facts, entry }) {
        const { id, title } = facts.node;
        const group = this.#find('.status');
        setAttribute(group, 'aria-label', t('cards.status-of', { title }));
        if (entry.status === null)
            group.removeAttribute('aria-describedby');
        else
            setAttribute(group, 'aria-describedby', 'status-hint');
        const name = `status-${id}`;
        for (const radio of group.querySelectorAll('input')) {
            if (radio.name !== name)
                radio.name = name;
            // As it is, not as it was drawn: a click may have changed it.
            const checked = radio.value === entry.status;
            if (radio.checked !== checked)
                radio.checked = checked;
        }
    }
    #drawFoot({ t }, state, slot) {
        const { facts, draft, open } = state;
        const { title } = facts.node;
        const foot = this.#find('.card-foot');
        const end = this.#find('.card-end');
        const action = noteLabel(t, state);
        const note = this.#find('[data-act=note]');
        setAttribute(note, 'aria-expanded', yesNo(draft !== undefined));
        setAttribute(note, 'aria-label', t('cards.note-for', { action, title }));
        setLabel(note, action);
        const links = linksOf(facts);
        const isPlain = links.length === 0 && slot === null;
        this.#place(isPlain ? nothing : footTemplate(t, links.length, open.links, slot), foot);
        this.#place(links.length === 0 ? nothing : linksTemplate(t, links, open.links), end);
    }
    /** The content of an element: text, or what a template draws. */
    #fill(element, content) {
        const isText = typeof content === 'string' && !this.#templated.has(element);
        if (isText)
            setText(element, content);
        else {
            if (!this.#templated.has(element))
                element.replaceChildren();
            this.#templated.add(element);
            render(content, element);
        }
    }
    /** What a template draws at the end of an element or before one, where there ever is something. */
    #place(content, container, before = null) {
        const owner = before ?? container;
        if (content === nothing && !this.#templated.has(owner))
            return;
        this.#templated.add(owner);
        render(content, container, { renderBefore: before });
    }
}
const footTemplate = (t, count, isOpen, slot) => html `
  ${count > 0
    ? html `
          <button type="button" part="link" class="quiet" data-act="links" aria-expanded=${yesNo(isOpen)}>
            <svg class="icon line mirror" viewBox="0 0 20 20" aria-hidden="true">
              <path d=${iconPath('external')}></path>
            </svg>
            ${t('cards.links', { count })}
          </button>
        `
    : nothing}
  ${
// A deck has no slots that nobody fills: each costs time whenever cards come and go.
slot === null
    ? nothing
    : html `
          <slot name=${slot}></slot>
        `}
`;
const linksTemplate = (t, links, isOpen) => html `
  <ul part="links" class="links ${foldClass(isOpen)}">
    ${links.map((link) => html `
        <li>${linkTemplate(link, t)}</li>
      `)}
  </ul>
`;
function noteLabel(t, { entry, draft }) {
    if (draft)
        return t('cards.close-note');
    const count = entry.note === '' ? 0 : parseNote(entry.note).length;
    return count === 0 ? t('cards.add-note') : t('cards.notes', { count });
}

export { CardView };
