import { isoDay } from '../../../model/practices/days.js';
import { parseNote, writeEntry, type NoteEntry } from '../../../model/practices/notes.js';

/** A reflection that is open for writing. */
export interface NoteDraft extends NoteEntry {
  /** What the stored entry said when it was last read or written; empty for a new one. */
  readonly before: string;
  /** What the entry said when it was opened. */
  readonly opened: string;
}

/** Milliseconds between the last letter and the save. */
const PAUSE = 400;

/**
 * The reflections open for writing, by practice. Saves shortly after the last letter, and at once when
 * asked; an entry is written into the note as it then is, so that a change from elsewhere is kept.
 */
export class NoteDrafts {
  readonly #drafts = new Map<string, NoteDraft>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #noteOf: (id: string) => string;
  readonly #save: (id: string, note: string) => void;

  constructor(noteOf: (id: string) => string, save: (id: string, note: string) => void) {
    this.#noteOf = noteOf;
    this.#save = save;
  }

  get(id: string): NoteDraft | undefined {
    return this.#drafts.get(id);
  }

  get ids(): string[] {
    return [...this.#drafts.keys()];
  }

  /** Opens today's reflection, the one given, or a new one. */
  open(id: string, entry?: NoteEntry): void {
    this.flush(id);
    const today = isoDay(new Date());
    const found = entry ?? parseNote(this.#noteOf(id)).findLast(({ date }) => date === today);
    const { date, text } = found ?? { date: today, text: '' };
    this.#drafts.set(id, { date, text, before: text, opened: text });
  }

  write(id: string, text: string): void {
    const draft = this.#drafts.get(id);
    if (!draft) return;
    this.#drafts.set(id, { ...draft, text });
    clearTimeout(this.#timers.get(id));
    this.#timers.set(
      id,
      setTimeout(() => this.flush(id), PAUSE),
    );
  }

  /** Saves what is not yet saved. */
  flush(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    const draft = this.#drafts.get(id);
    if (!draft || draft.text.trim() === draft.before) return;
    const note = writeEntry(this.#noteOf(id), draft.date, draft.before, draft.text);
    this.#drafts.set(id, { ...draft, before: draft.text.trim() });
    this.#save(id, note);
  }

  /** The reflection that was emptied since it was opened; told once. */
  takeErased(id: string): NoteEntry | null {
    const draft = this.#drafts.get(id);
    if (!draft || draft.opened === '' || draft.text.trim() !== '') return null;
    this.#drafts.set(id, { ...draft, opened: '' });
    return { date: draft.date, text: draft.opened };
  }

  flushAll(): void {
    for (const id of this.ids) this.flush(id);
  }

  close(id: string): void {
    this.flush(id);
    this.#drafts.delete(id);
  }
}
