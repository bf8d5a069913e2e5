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
