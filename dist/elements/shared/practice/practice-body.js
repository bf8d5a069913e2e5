import { css, nothing, html } from 'lit';
import '../../../model/content/built-in-texts.js';
import { ExtraController } from '../../../controllers/extra-controller.js';
import { cards } from '../../../i18n/en/cards.js';
import { addStrings } from '../../../i18n/translator.js';
import { entryOf } from '../../../model/practices/practice-facts.js';
import { ariaLevel } from '../heading.js';
import { controlOf } from './card-control.js';
import { cardStyles } from './card-styles.js';
import { FOLDS } from './card-context.js';

addStrings(cards);
/** Keys that clear a status. */
const CLEARING = [' ', 'Delete', 'Backspace'];
/**
 * What every element with practice cards does: draws them, keeps bookmarks and statuses. What unfolds, is
 * written or taken back is fetched when a reader comes near the cards.
 */
class PracticeBody {
    /** A part that was asked for could not be fetched. */
    #missing;
    #children;
    constructor(host, styles) {
        /** Names of the slots the page fills. */
        this.slotNames = new Set();
        /** A part that was asked for could not be fetched. */
        this.#missing = false;
        this.#children = new MutationObserver(() => this.#readSlots());
        /** Someone is near: what they may ask for comes now, so that a click does not wait. */
        this.#prefetch = () => {
            if (!this.more.failed)
                void this.more.load();
        };
        this.#handleClick = (event) => {
            const found = controlOf(event);
            if (!found)
                return;
            const { id, act, value, control } = found;
            const entry = this.#entry(id);
            if (act === 'outcome')
                this.host.select(this.host.stored().selection === value ? null : value);
            else if (act === 'bookmark')
                this.#toggleBookmark(id, entry);
            // The click comes before the change: a radio that is the stored one already was pressed again.
            else if (act === 'status') {
                if (control instanceof HTMLInputElement && entry.status === control.value)
                    this.#clearStatus(id, entry);
            }
            else if (act === 'note')
                void this.withMore((part) => part.toggleNote(id));
            else if (FOLDS.some((fold) => fold === act))
                void this.withMore((part) => part.toggleFold(id, act));
            else
                void this.withMore((part) => part.useEntry(id, act, Number(value)));
        };
        this.#handleChange = (event) => {
            const found = controlOf(event);
            if (found?.act !== 'status' || !(found.control instanceof HTMLInputElement))
                return;
            if (found.control.checked)
                this.host.setPractice(found.id, { status: found.control.value });
        };
        /** The keyboard clicks no radio that is chosen already. */
        this.#handleKeydown = (event) => {
            const found = controlOf(event);
            if (found?.act !== 'status' || !(event instanceof KeyboardEvent) || !CLEARING.includes(event.key))
                return;
            const entry = this.#entry(found.id);
            const isChosen = found.control instanceof HTMLInputElement && entry.status === found.control.value;
            // A key held down would choose again what it has cleared.
            if (isChosen || event.repeat)
                event.preventDefault();
            if (isChosen && !event.repeat)
                this.#clearStatus(found.id, entry);
        };
        const { element } = host;
        const { renderRoot } = element;
        this.host = host;
        this.styles = css `
      ${cardStyles}
      ${styles}
    `;
        this.more = new ExtraController(element, () => this.fetchMore());
        element.addEventListener('pointerenter', this.#prefetch);
        renderRoot.addEventListener('focusin', this.#prefetch);
        renderRoot.addEventListener('click', this.#handleClick);
        renderRoot.addEventListener('change', this.#handleChange);
        renderRoot.addEventListener('keydown', this.#handleKeydown);
    }
    connect() {
        this.#readSlots();
        this.#children.observe(this.host.element, {
            childList: true,
            attributes: true,
            attributeFilter: ['slot'],
            subtree: true,
        });
        this.more.value?.connect();
    }
    disconnect() {
        this.more.value?.disconnect();
        this.#children.disconnect();
    }
    updated() {
        this.more.value?.tidy();
    }
    /** Draws again. */
    redraw() {
        this.host.element.requestUpdate();
    }
    sayMissing(isMissing) {
        if (isMissing === this.#missing)
            return;
        this.#missing = isMissing;
        this.redraw();
    }
    cardContext({ model, t, stored }) {
        const { headingLevel } = this.host.element;
        return {
            model,
            t,
            selection: stored.selection,
            level: ariaLevel((headingLevel >= 1 ? headingLevel : 2) + 1),
            marked: (text) => text,
            slotOf: (id) => (this.slotNames.has(`card-actions-${id}`) ? `card-actions-${id}` : null),
            notes: (card) => this.more.value?.renderNotes(card) ?? nothing,
        };
    }
    cardState(facts) {
        const { id } = facts;
        const part = this.more.value;
        const isOpen = (fold) => part?.isOpen(id, fold) ?? false;
        return {
            facts,
            entry: this.#entry(id),
            draft: part?.drafts.get(id),
            open: { steps: isOpen('steps'), links: isOpen('links'), more: isOpen('more') },
        };
    }
    /** Does something with the part that is fetched, or says that it cannot be had. */
    async withMore(run) {
        const part = await this.more.load();
        this.sayMissing(!part);
        if (part)
            run(part);
    }
    renderMissing(t) {
        if (!this.#missing && !this.more.failed)
            return nothing;
        return html `
      <p class="message" part="message" role="alert">${t('common.part-missing')}</p>
    `;
    }
    /** The line that offers to take back the last thing, and what it says of statuses. */
    renderUndo({ t }) {
        return html `
      <p id="status-hint" hidden>${t('cards.status-hint')}</p>
      ${this.more.value?.renderUndo() ?? nothing}
    `;
    }
    actionsHost() {
        const { element, view, setPractice, announce } = this.host;
        return {
            root: element.renderRoot,
            view,
            entry: (id) => this.#entry(id),
            set: setPractice,
            say: announce,
            redraw: async () => {
                this.redraw();
                await element.updateComplete;
            },
            undoClosed: () => this.undoClosed(),
        };
    }
    /** What was entered about a practice. */
    #entry(id) {
        return entryOf(this.host.stored().practices, id);
    }
    /** Someone is near: what they may ask for comes now, so that a click does not wait. */
    #prefetch;
    #readSlots() {
        const names = [...this.host.element.children].map(({ slot }) => slot);
        if (names.join() === [...this.slotNames].join())
            return;
        this.slotNames = new Set(names);
        this.redraw();
    }
    #handleClick;
    #handleChange;
    /** The keyboard clicks no radio that is chosen already. */
    #handleKeydown;
    #toggleBookmark(id, { bookmarked }) {
        this.host.setPractice(id, { bookmarked: !bookmarked });
        if (bookmarked)
            void this.withMore((part) => part.offerUndo(id, { bookmarked: true }, 'cards.bookmark-removed'));
    }
    #clearStatus(id, { status }) {
        this.host.setPractice(id, { status: null });
        void this.withMore((part) => part.offerUndo(id, { status }, 'cards.status-cleared'));
    }
}

export { PracticeBody };
