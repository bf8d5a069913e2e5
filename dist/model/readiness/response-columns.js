import { fold } from '../search.js';

/** Words a config may give for a column in the place of a condition's id. */
const KINDS = ['group', 'period', 'ignore'];
const IGNORED = { kind: 'ignored' };
/** Headers of our own files and the most common words of survey tools, as `plain` writes them. */
const GROUP_HEADERS = new Set([
    'group',
    'role',
    'rolegroup',
    'yourrole',
    'yourgroup',
    'iama',
    'iansweras',
    'respondentgroup',
]);
const PERIOD_HEADERS = new Set(['period', 'term', 'when', 'surveyperiod']);
/** Letters and digits only: survey tools add numbers, brackets, colons and hard spaces. */
const plain = (text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
function namesOf({ conditions, otherTitles }) {
    const exact = new Map();
    const byWords = new Map();
    for (const { id, title, shortTitle, aliases } of conditions) {
        for (const name of [id, title, shortTitle ?? '', ...aliases, ...(otherTitles?.get(id) ?? [])]) {
            const [key, words] = [plain(name), spaced(name)];
            if (key && !exact.has(key))
                exact.set(key, id);
            if (words.trim().includes(' ') || UNSPACED.test(words))
                byWords.set(words, id);
        }
    }
    return { exact, byWords };
}
/** What stands in the last brackets of a grid question: "How far are we? [Relational Trust]". */
const bracketed = (header) => /\[([^[\]]+)\]\s*$/u.exec(header)?.[1];
/** Words apart by one space: a name counts within a question as whole words only. */
const spaced = (text) => ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
/** Scripts that write without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;
/**
 * The one condition a longer question is about; null for none or several. Names of one word are too common:
 * "Start time" is not about a condition called "Time".
 */
function contained(header, { byWords }) {
    const text = spaced(header);
    const found = [...byWords].filter(([name]) => text.includes(UNSPACED.test(name) ? name.trim() : name));
    // "Time and Space" within "Use of Time and Space" says nothing of its own.
    const whole = found.filter(([name]) => !found.some(([other]) => other !== name && other.includes(name.trim())));
    const ids = new Set(whole.map(([, id]) => id));
    return ids.size === 1 ? ([...ids][0] ?? null) : null;
}
function mapped(target, { exact }) {
    const kind = KINDS.find((one) => one === target.trim().toLowerCase());
    if (kind === 'group' || kind === 'period')
        return { kind };
    const id = exact.get(plain(target));
    return id === undefined ? IGNORED : { kind: 'condition', id };
}
/**
 * What each column of a table of responses holds. A header counts for a condition when it is its title, short
 * title, alias or id, alone, in the brackets of a grid question or within a longer question. Everything else,
 * names and addresses of people first of all, is not read. The first column of each meaning counts.
 */
function responseColumns(headers, options) {
    const names = namesOf(options);
    const mapping = new Map(Object.entries(options.mapping ?? {}).map(([key, value]) => [plain(key), value]));
    const taken = new Set();
    return headers.map((header) => {
        const column = columnOf(header, names, mapping);
        const meaning = column.kind === 'condition' ? `condition ${column.id}` : column.kind;
        if (column.kind === 'ignored' || taken.has(meaning))
            return IGNORED;
        taken.add(meaning);
        return column;
    });
}
function columnOf(header, names, mapping) {
    const key = plain(header);
    const given = mapping.get(key);
    if (given !== undefined)
        return mapped(given, names);
    // "3. Relational Trust" is numbered, and "Relational Trust2" is what Microsoft Forms makes of a repeated header.
    const candidates = [
        key,
        plain(bracketed(header) ?? ''),
        key.replace(/^\d+/u, ''),
        key.replace(/\d+$/u, ''),
    ];
    const id = candidates.map((one) => names.exact.get(one)).find((one) => one !== undefined) ??
        contained(header, names);
    if (id != null)
        return { kind: 'condition', id };
    if (GROUP_HEADERS.has(key))
        return { kind: 'group' };
    return PERIOD_HEADERS.has(key) ? { kind: 'period' } : IGNORED;
}

export { plain, responseColumns };
