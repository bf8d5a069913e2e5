import { isoDay } from '../../../model/practices/days.js';
import { writeEntry } from '../../../model/practices/notes.js';
import { parseNote } from '../../../model/practices/parse-note.js';

/** Milliseconds between the last letter and the save. */
const PAUSE = 400;
/**
 * The reflections open for writing, by practice. Saves shortly after the last letter, and at once when
 * asked; an entry is written into the note as it then is, so that a change from elsewhere is kept.
 */
class NoteDrafts {
    #drafts = new Map();
    #timers = new Map();
    #noteOf;
    #save;
    constructor(noteOf, save) {
        this.#noteOf = noteOf;
        this.#save = save;
    }
    get(id) {
        return this.#drafts.get(id);
    }
    get ids() {
        return [...this.#drafts.keys()];
    }
    /** Opens today's reflection, the one given, or a new one. */
    open(id, entry) {
        this.flush(id);
        const today = isoDay(new Date());
        const found = entry ?? parseNote(this.#noteOf(id)).findLast(({ date }) => date === today);
        const { date, text } = found ?? { date: today, text: '' };
        this.#drafts.set(id, { date, text, before: text, opened: text });
    }
    write(id, text) {
        const draft = this.#drafts.get(id);
        if (!draft)
            return;
        this.#drafts.set(id, { ...draft, text });
        clearTimeout(this.#timers.get(id));
        this.#timers.set(id, setTimeout(() => this.flush(id), PAUSE));
    }
    /** Saves what is not yet saved. */
    flush(id) {
        clearTimeout(this.#timers.get(id));
        this.#timers.delete(id);
        const draft = this.#drafts.get(id);
        if (!draft || draft.text.trim() === draft.before)
            return;
        const note = writeEntry(this.#noteOf(id), draft.date, draft.before, draft.text);
        this.#drafts.set(id, { ...draft, before: draft.text.trim() });
        this.#save(id, note);
    }
    /** The reflection that was emptied since it was opened; told once. */
    takeErased(id) {
        const draft = this.#drafts.get(id);
        if (!draft || draft.opened === '' || draft.text.trim() !== '')
            return null;
        this.#drafts.set(id, { ...draft, opened: '' });
        return { date: draft.date, text: draft.opened };
    }
    flushAll() {
        for (const id of this.ids)
            this.flush(id);
    }
    close(id) {
        this.flush(id);
        this.#drafts.delete(id);
    }
}

export { NoteDrafts };
