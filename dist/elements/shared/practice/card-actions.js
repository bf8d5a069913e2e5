import { nothing, html } from 'lit';
import '../more-words.js';
import '../more-icons.js';
import { cardsLive } from '../../../i18n/en/cards-live.js';
import { addStrings } from '../../../i18n/translator.js';
import { writeEntry } from '../../../model/practices/notes.js';
import { findPractice } from '../../../model/practices/practice-facts.js';
import { icon } from '../icons.js';
import { actionStyles } from './action-styles.js';
import { NoteDrafts } from './note-drafts.js';
import { noteTemplate, entriesTemplate } from './note-template.js';
import { controlOf } from './card-control.js';
import { parseNote } from '../../../model/practices/parse-note.js';

addStrings(cardsLive);
const KEPT = { device: 'common.saved-here', tab: 'cards.kept-tab', page: 'cards.kept-page' };
/** What cards do beyond bookmarks and statuses: unfold, keep reflections, take back what destroys something. */
class CardActions {
    #host;
    /** Unfolded parts of cards: `<id> steps`, `<id> links`. */
    #opened;
    #undo;
    constructor(host) {
        this.styles = actionStyles;
        /** Reflections can be read without opening them. */
        this.showNotes = false;
        /** Unfolded parts of cards: `<id> steps`, `<id> links`. */
        this.#opened = new Set();
        this.#undo = null;
        this.#handleUndo = () => {
            this.#undo?.run();
            this.#host.say(this.#host.view()?.t('cards.undone') ?? '');
            this.#closeUndo();
        };
        this.#flush = () => this.drafts.flushAll();
        this.#handleInput = (event) => {
            const found = controlOf(event);
            if (found?.act !== 'write' || !(found.control instanceof HTMLTextAreaElement))
                return;
            this.drafts.write(found.id, found.control.value);
            // So that the next render keeps what was typed.
            void this.#host.redraw();
        };
        this.#handleFocusOut = (event) => {
            const found = controlOf(event);
            if (found?.act === 'write')
                this.#leave(found.id);
        };
        this.#handleKeydown = (event) => {
            if (!(event instanceof KeyboardEvent) || event.key !== 'Escape')
                return;
            const found = controlOf(event);
            if (found?.act !== 'write')
                return;
            event.stopPropagation();
            this.toggleNote(found.id);
        };
        this.#host = host;
        this.drafts = new NoteDrafts((id) => host.entry(id).note, (id, note) => host.set(id, { note }));
        host.root.addEventListener('input', this.#handleInput);
        host.root.addEventListener('focusout', this.#handleFocusOut);
        host.root.addEventListener('keydown', this.#handleKeydown);
        this.connect();
    }
    connect() {
        addEventListener('pagehide', this.#flush);
    }
    disconnect() {
        removeEventListener('pagehide', this.#flush);
        this.#flush();
    }
    isOpen(id, fold) {
        return this.#opened.has(`${id} ${fold}`);
    }
    /** Ids of cards with something unfolded. */
    get open() {
        return new Set([...this.drafts.ids, ...[...this.#opened].map((key) => key.split(' ', 1)[0] ?? '')]);
    }
    /** Closes what belongs to practices that are gone. */
    tidy() {
        const model = this.#host.view()?.model;
        if (model)
            for (const id of this.drafts.ids)
                if (!findPractice(model, id))
                    this.drafts.close(id);
    }
    renderNotes({ facts, entry, draft }) {
        const view = this.#host.view();
        if (!view)
            return nothing;
        const { t, snapshot } = view;
        const kept = t(KEPT[snapshot.memoryOnly ? 'page' : snapshot.kept]);
        if (draft)
            return noteTemplate({ t, kept }, facts, entry, draft);
        return this.showNotes ? entriesTemplate(parseNote(entry.note), t) : nothing;
    }
    /** The line that offers to take back the last thing. */
    renderUndo() {
        const view = this.#host.view();
        if (!view || !this.#undo)
            return nothing;
        return html `
      <div class="undo no-print" part="undo">
        <p>${this.#undo.message}</p>
        <button type="button" part="button" class="button" @click=${this.#handleUndo}>
          ${view.t('cards.undo')}
        </button>
        <button
          type="button"
          part="button"
          class="icon-button"
          aria-label=${view.t('common.close')}
          @click=${() => this.#closeUndo()}
        >
          ${icon('close')}
        </button>
      </div>
    `;
    }
    /** Says what was done to a practice, and offers to undo it. */
    offerUndo(id, back, message) {
        this.#offer(id, message, () => this.#host.set(id, back));
    }
    toggleFold(id, fold) {
        const opened = new Set(this.#opened);
        if (!opened.delete(`${id} ${fold}`))
            opened.add(`${id} ${fold}`);
        this.#opened = opened;
        void this.#host.redraw();
    }
    toggleNote(id) {
        const isOpen = this.drafts.get(id) !== undefined;
        if (isOpen)
            this.#leave(id);
        if (isOpen)
            this.drafts.close(id);
        else
            this.drafts.open(id);
        void this.#focusIn(id, isOpen ? '[data-act=note]' : 'textarea');
    }
    /** Edits or deletes an earlier reflection. */
    useEntry(id, act, index) {
        const { note } = this.#host.entry(id);
        const entry = parseNote(note)[index];
        if (!entry)
            return;
        if (act === 'edit')
            this.drafts.open(id, entry);
        else {
            this.#host.set(id, { note: writeEntry(note, entry.date, entry.text, '') });
            this.#offerEntry(id, entry);
        }
        void this.#focusIn(id, 'textarea');
    }
    /** Saves what was written; a reflection that was emptied can be brought back, as one that was deleted. */
    #leave(id) {
        this.drafts.flush(id);
        const erased = this.drafts.takeErased(id);
        if (erased)
            this.#offerEntry(id, erased);
    }
    #offerEntry(id, { date, text }) {
        this.#offer(id, 'cards.note-deleted', () => this.#host.set(id, { note: writeEntry(this.#host.entry(id).note, date, '', text) }));
    }
    #offer(id, message, run) {
        const view = this.#host.view();
        if (!view)
            return;
        this.offer(view.t(message, { title: findPractice(view.model, id)?.node.title ?? id }), run);
    }
    /** Says what was done, and offers to undo it. */
    offer(message, run) {
        this.#undo = { message, run };
        this.#host.say(message);
        void this.#host.redraw();
    }
    #handleUndo;
    #closeUndo() {
        this.#undo = null;
        void this.#host.redraw();
        this.#host.undoClosed();
    }
    #flush;
    #handleInput;
    #handleFocusOut;
    #handleKeydown;
    async #focusIn(id, selector) {
        await this.#host.redraw();
        this.#host.root
            .querySelector(`[data-card="${CSS.escape(id)}"]`)
            ?.querySelector(selector)
            ?.focus();
    }
}

export { CardActions };
