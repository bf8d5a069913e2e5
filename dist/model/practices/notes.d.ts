import { parseNote, type NoteEntry } from './parse-note.js';
export { parseNote, type NoteEntry };
/** Writes reflections as one note; `parseNote` reads it back. Entries without a date come first. */
export declare const formatNote: (entries: readonly NoteEntry[]) => string;
/**
 * A note with one reflection written or rewritten. What someone else changed meanwhile stays: the entry
 * is found by its date and what it said, and added when it is not there.
 * @param before what the entry said; empty for a new one.
 * @param text what it says now; empty takes it out.
 */
export declare function writeEntry(note: string, date: string | null, before: string, text: string): string;
