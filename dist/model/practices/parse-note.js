const DATED = /^\[(\d{4}-\d\d-\d\d)\](?:[ \t]+|$)/;
/**
 * Reads the reflections in a practice's note, oldest first. A note is plain text: a line that begins
 * with a date in brackets begins a reflection, `[2026-11-24] Exit slips worked.`; text before the
 * first one has no date.
 */
function parseNote(note) {
    const entries = [{ date: null, lines: [] }];
    for (const line of note.split(/\r\n?|\n/)) {
        const date = DATED.exec(line);
        if (date)
            entries.push({ date: date[1] ?? null, lines: [line.slice(date[0].length)] });
        else
            entries.at(-1)?.lines.push(line);
    }
    return entries
        .map(({ date, lines }) => ({ date, text: lines.join('\n').trim() }))
        .filter(({ text }) => text !== '');
}

export { parseNote };
