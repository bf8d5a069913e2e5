/** One reflection. */
export interface NoteEntry {
    /** `2026-11-24`; null for text that came without a date. */
    readonly date: string | null;
    readonly text: string;
}
/**
 * Reads the reflections in a practice's note, oldest first. A note is plain text: a line that begins
 * with a date in brackets begins a reflection, `[2026-11-24] Exit slips worked.`; text before the
 * first one has no date.
 */
export declare function parseNote(note: string): NoteEntry[];
/** Writes reflections as one note; `parseNote` reads it back. Entries without a date come first. */
export declare const formatNote: (entries: readonly NoteEntry[]) => string;
/**
 * A note with one reflection written or rewritten. What someone else changed meanwhile stays: the entry
 * is found by its date and what it said, and added when it is not there.
 * @param before what the entry said; empty for a new one.
 * @param text what it says now; empty takes it out.
 */
export declare function writeEntry(note: string, date: string | null, before: string, text: string): string;
