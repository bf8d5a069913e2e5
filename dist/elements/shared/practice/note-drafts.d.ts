import { type NoteEntry } from '../../../model/practices/notes.js';
/** A reflection that is open for writing. */
export interface NoteDraft extends NoteEntry {
    /** What the stored entry said when it was last read or written; empty for a new one. */
    readonly before: string;
    /** What the entry said when it was opened. */
    readonly opened: string;
}
/**
 * The reflections open for writing, by practice. Saves shortly after the last letter, and at once when
 * asked; an entry is written into the note as it then is, so that a change from elsewhere is kept.
 */
export declare class NoteDrafts {
    #private;
    constructor(noteOf: (id: string) => string, save: (id: string, note: string) => void);
    get(id: string): NoteDraft | undefined;
    get ids(): string[];
    /** Opens today's reflection, the one given, or a new one. */
    open(id: string, entry?: NoteEntry): void;
    write(id: string, text: string): void;
    /** Saves what is not yet saved. */
    flush(id: string): void;
    /** The reflection that was emptied since it was opened; told once. */
    takeErased(id: string): NoteEntry | null;
    flushAll(): void;
    close(id: string): void;
}
