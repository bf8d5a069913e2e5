/** One reflection. */
export interface NoteEntry {
  /** `2026-11-24`; null for text that came without a date. */
  readonly date: string | null;
  readonly text: string;
}

const DATED = /^\[(\d{4}-\d\d-\d\d)\](?:[ \t]+|$)/;

/**
 * Reads the reflections in a practice's note, oldest first. A note is plain text: a line that begins
 * with a date in brackets begins a reflection, `[2026-11-24] Exit slips worked.`; text before the
 * first one has no date.
 */
export function parseNote(note: string): NoteEntry[] {
  const entries: { date: string | null; lines: string[] }[] = [{ date: null, lines: [] }];
  for (const line of note.split(/\r\n?|\n/)) {
    const date = DATED.exec(line);
    if (date) entries.push({ date: date[1] ?? null, lines: [line.slice(date[0].length)] });
    else entries.at(-1)?.lines.push(line);
  }
  return entries
    .map(({ date, lines }) => ({ date, text: lines.join('\n').trim() }))
    .filter(({ text }) => text !== '');
}
