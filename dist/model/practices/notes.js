import { parseNote } from './parse-note.js';

/** Writes reflections as one note; `parseNote` reads it back. Entries without a date come first. */
const formatNote = (entries) => [...entries.filter(({ date }) => date === null), ...entries.filter(({ date }) => date !== null)]
    .filter(({ text }) => text.trim() !== '')
    .map(({ date, text }) => (date === null ? text.trim() : `[${date}] ${text.trim()}`))
    .join('\n\n');
/**
 * A note with one reflection written or rewritten. What someone else changed meanwhile stays: the entry
 * is found by its date and what it said, and added when it is not there.
 * @param before what the entry said; empty for a new one.
 * @param text what it says now; empty takes it out.
 */
function writeEntry(note, date, before, text) {
    const entries = parseNote(note);
    const at = before === '' ? -1 : entries.findLastIndex((entry) => entry.date === date && entry.text === before);
    const next = { date, text: text.trim() };
    if (at >= 0)
        return formatNote(entries.with(at, next));
    if (next.text === '')
        return note;
    // Among those of its day or before, so that the list stays in the order of time.
    const later = date === null ? 0 : entries.findIndex((entry) => entry.date !== null && entry.date > date);
    return formatNote(later < 0 ? [...entries, next] : entries.toSpliced(later, 0, next));
}

export { formatNote, parseNote, writeEntry };
