import { plain } from './response-columns.js';

const NOT_APPLICABLE = ['na', 'n/a', 'not applicable', 'does not apply'];
const UNKNOWN = [
    'unknown',
    "don't know",
    'do not know',
    "i don't know",
    'i do not know',
    'not sure',
    'unsure',
    '?',
];
/**
 * Reads the cells of one scale. Returns null for what it cannot read: that is rubbish, not "no answer". What it has
 * seen it remembers, as 100 000 rows hold the same few words.
 * @returns the index of the level for an answer on the scale.
 */
function answerReader(words) {
    const known = new Map([['', 'none']]);
    const byWord = new Map();
    const add = (texts, answer) => {
        for (const text of texts)
            if (!byWord.has(keyOf(text)))
                byWord.set(keyOf(text), answer);
    };
    words.levels.forEach(({ label }, index) => add([label, ...(words.otherLabels?.[index] ?? [])], index));
    add([...NOT_APPLICABLE, ...(words.notApplicable ?? [])], 'na');
    add([...UNKNOWN, ...(words.unknown ?? [])], 'unknown');
    const values = new Map(words.levels.map(({ value }, index) => [value, index]));
    const read = (cell) => {
        const number = Number(cell.replace(',', '.'));
        const place = Number.isNaN(number) ? undefined : values.get(number);
        if (place !== undefined)
            return place;
        const found = byWord.get(keyOf(cell));
        return found ?? withNumber(cell, values);
    };
    return (cell) => {
        const seen = known.get(cell);
        if (seen !== undefined)
            return seen;
        const trimmed = cell.trim();
        const answer = trimmed === '' ? 'none' : read(trimmed);
        // A column of free text must not fill the memory.
        if (known.size < 500)
            known.set(cell, answer);
        return answer;
    };
}
/** Signs such as "?" have no letters to compare. */
const keyOf = (text) => plain(text) || text.trim();
/** "3 - In place", "3: In place", "Level 3". */
function withNumber(cell, values) {
    const digits = /^(?:\p{L}+\s+)?(-?\d+)\s*(?:[-–—:=)(].*|\.(?!\d).*)?$/u.exec(cell)?.[1];
    return digits === undefined ? null : (values.get(Number(digits)) ?? null);
}

export { answerReader };
