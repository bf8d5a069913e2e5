import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { parseNote, writeEntry } from '../../../model/practices/notes.js';
import { entryOf, findPractice } from '../../../model/practices/practice-facts.js';
import { LcfWidget } from '../../widget/lcf-widget.js';
import { icon } from '../icons.js';
import { NoteDrafts } from './note-drafts.js';
import { cards } from '../../../i18n/en/cards.js';
import { addStrings } from '../../../i18n/translator.js';

var __decorate = (undefined && undefined.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
addStrings(cards);
/** Parts of a card that unfold. */
const FOLDS = new Set(['steps', 'links', 'more']);
const KEPT = {
    device: 'common.saved-here',
    tab: 'cards.kept-tab',
    page: 'cards.kept-page',
};
/**
 * What every element with practice cards does: listens for the cards' controls, keeps notes that are
 * being written, and offers to take back what destroys something.
 */
class PracticeWidget extends LcfWidget {
    constructor() {
        super(...arguments);
        this.drafts = new NoteDrafts((id) => this.entry(id).note, (id, note) => this.setPractice(id, { note }));
        /** Unfolded parts of cards: `<id> steps`, `<id> links`. */
        this.opened = new Set();
        this.undo = null;
        this.#handleUndo = () => {
            this.undo?.run();
            this.announce(this.t('cards.undone'));
            this.#closeUndo();
        };
        this.#handlePageHide = () => this.drafts.flushAll();
        this.#handleClick = (event) => {
            const found = controlOf(event);
            if (!found)
                return;
            const { id, act, value, control } = found;
            if (act === 'bookmark')
                this.#toggleBookmark(id);
            else if (act === 'note')
                this.#toggleNote(id);
            else if (FOLDS.has(act))
                this.#toggleFold(`${id} ${act}`);
            else if (act === 'outcome')
                this.select(this.snapshot.stored.selection === value ? null : value);
            else if (act === 'edit')
                this.#editEntry(id, Number(value));
            else if (act === 'delete')
                this.#deleteEntry(id, Number(value));
            else if (act === 'status' && control instanceof HTMLInputElement)
                this.#clearIfChosen(id, control);
        };
        this.#handleChange = (event) => {
            const found = controlOf(event);
            if (found?.act !== 'status' || !(found.control instanceof HTMLInputElement))
                return;
            if (found.control.checked)
                this.setPractice(found.id, { status: found.control.value });
        };
        this.#handleInput = (event) => {
            const found = controlOf(event);
            if (found?.act !== 'write' || !(found.control instanceof HTMLTextAreaElement))
                return;
            this.drafts.write(found.id, found.control.value);
            // So that the next render keeps what was typed.
            this.requestUpdate();
        };
        this.#handleFocusOut = (event) => {
            const found = controlOf(event);
            if (found?.act === 'write')
                this.drafts.flush(found.id);
        };
        this.#handleKeydown = (event) => {
            if (!(event instanceof KeyboardEvent))
                return;
            const found = controlOf(event);
            if (found?.act === 'write' && event.key === 'Escape') {
                event.stopPropagation();
                this.#toggleNote(found.id);
            }
        };
    }
    disconnectedCallback() {
        // While the store is still known.
        this.drafts.flushAll();
        removeEventListener('pagehide', this.#handlePageHide);
        super.disconnectedCallback();
    }
    connectedCallback() {
        super.connectedCallback();
        addEventListener('pagehide', this.#handlePageHide);
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        root.addEventListener('click', this.#handleClick);
        root.addEventListener('change', this.#handleChange);
        root.addEventListener('input', this.#handleInput);
        root.addEventListener('focusout', this.#handleFocusOut);
        root.addEventListener('keydown', this.#handleKeydown);
        return root;
    }
    /** What was entered about a practice. */
    entry(id) {
        return entryOf(this.snapshot.stored.practices, id);
    }
    cardContext(view, extra = {}) {
        const { model, t, snapshot } = view;
        return {
            model,
            t,
            words: [],
            compact: false,
            showNotes: false,
            selection: snapshot.stored.selection,
            kept: t(KEPT[snapshot.memoryOnly ? 'page' : snapshot.kept]),
            heading: (content) => view.heading(1, content, 'card-title', 'card-title'),
            ...extra,
        };
    }
    cardState(facts) {
        const { id } = facts;
        return {
            facts,
            entry: this.entry(id),
            draft: this.drafts.get(id),
            stepsOpen: this.opened.has(`${id} steps`),
            linksOpen: this.opened.has(`${id} links`),
            bodyOpen: this.opened.has(`${id} more`),
        };
    }
    /** Ids of cards with something unfolded. */
    get openCards() {
        return new Set([...this.drafts.ids, ...[...this.opened].map((key) => key.split(' ', 1)[0] ?? '')]);
    }
    /** The line that offers to take back the last thing; empty when there is nothing. */
    renderUndo({ t }) {
        const hint = html `
      <p id="status-hint" hidden>${t('cards.status-hint')}</p>
    `;
        if (!this.undo)
            return hint;
        return html `
      ${hint}
      <div class="undo no-print" part="undo">
        <p>${this.undo.message}</p>
        <button type="button" class="button" @click=${this.#handleUndo}>${t('cards.undo')}</button>
        <button
          type="button"
          class="icon-button"
          aria-label=${t('common.close')}
          @click=${() => this.#closeUndo()}
        >
          ${icon('close')}
        </button>
      </div>
    `;
    }
    /** Changes a practice in a way that can be taken back, and says so. */
    setWithUndo(id, patch, message) {
        const before = this.entry(id);
        const keys = Object.keys(patch);
        const back = Object.fromEntries(keys.map((key) => [key, before[key]]));
        this.#change(id, patch, message, () => this.setPractice(id, back));
    }
    updated(changed) {
        super.updated(changed);
        const { model } = this.snapshot;
        if (model)
            for (const id of this.drafts.ids)
                if (!findPractice(model, id))
                    this.drafts.close(id);
    }
    #change(id, patch, message, run) {
        const { model } = this.snapshot;
        const title = (model && findPractice(this.localizedModel ?? model, id)?.node.title) ?? id;
        const text = this.t(message, { title });
        this.setPractice(id, patch);
        this.undo = { message: text, run };
        this.announce(text);
    }
    #handleUndo;
    #closeUndo() {
        this.undo = null;
        this.undoClosed();
    }
    #handlePageHide;
    #handleClick;
    #handleChange;
    #handleInput;
    #handleFocusOut;
    #handleKeydown;
    #toggleBookmark(id) {
        if (this.entry(id).bookmarked)
            this.setWithUndo(id, { bookmarked: false }, 'cards.bookmark-removed');
        else
            this.setPractice(id, { bookmarked: true });
    }
    // The click comes before the change: a radio that is the stored one already was pressed again.
    #clearIfChosen(id, radio) {
        if (this.entry(id).status === radio.value)
            this.setWithUndo(id, { status: null }, 'cards.status-cleared');
    }
    #toggleNote(id) {
        if (this.drafts.get(id)) {
            this.drafts.close(id);
            void this.#focusIn(id, '[data-act=note]');
        }
        else {
            this.drafts.open(id);
            void this.#focusIn(id, 'textarea');
        }
    }
    #editEntry(id, index) {
        const entry = parseNote(this.entry(id).note)[index];
        if (!entry)
            return;
        this.drafts.open(id, entry);
        void this.#focusIn(id, 'textarea');
    }
    #deleteEntry(id, index) {
        const entry = parseNote(this.entry(id).note)[index];
        if (!entry)
            return;
        const { note } = this.entry(id);
        this.#change(id, { note: writeEntry(note, entry.date, entry.text, '') }, 'cards.note-deleted', () => this.setPractice(id, { note: writeEntry(this.entry(id).note, entry.date, '', entry.text) }));
        void this.#focusIn(id, 'textarea');
    }
    #toggleFold(key) {
        const opened = new Set(this.opened);
        if (!opened.delete(key))
            opened.add(key);
        this.opened = opened;
        this.requestUpdate();
    }
    async #focusIn(id, selector) {
        this.requestUpdate();
        await this.updateComplete;
        this.renderRoot
            .querySelector(`[data-card="${CSS.escape(id)}"]`)
            ?.querySelector(selector)
            ?.focus();
    }
}
__decorate([
    state()
], PracticeWidget.prototype, "undo", void 0);
/** The control of a card an event came from. */
function controlOf({ target }) {
    const control = target instanceof Element ? target.closest('[data-act]') : null;
    const id = control?.closest('[data-card]')?.dataset['card'];
    const { act, value = '' } = control?.dataset ?? {};
    return control && id !== undefined && act !== undefined ? { id, act, value, control } : null;
}

export { PracticeWidget };
