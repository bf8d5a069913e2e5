const TYPE = 'lcf-answers';
const VERSION = 1;
const FRAGMENT = /lcf-answers=(\d+)\.([\w-]+)\.([\da-f]{8})/;
/** Far above any real file, low enough that a wrong file costs nothing. */
const MAX_LENGTH = 200_000;
const MAX_ENTRIES = 1_000;
const MAX_ID = 200;
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Always the same text for the same answers, whatever order the keys came in. */
const canonical = ({ framework, assessment, group, id, scale, ratings }) => JSON.stringify([
    framework,
    assessment,
    group ?? null,
    id,
    scale,
    Object.entries(ratings).sort(([a], [b]) => (a < b ? -1 : 1)),
]);
/** FNV-1a, 32 bits, over the UTF-16 units of a text, as eight hexadecimal digits. */
function checksum(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
        hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}
/** The text of an answer file. */
const writeAnswerFile = (answers) => `${JSON.stringify({ type: TYPE, version: VERSION, ...answers, checksum: checksum(canonical(answers)) }, null, 2)}\n`;
/** The same as a fragment for a link, without `#`: `lcf-answers=1.<base64url>.<checksum>`. */
function writeAnswerFragment(answers) {
    const text = canonical(answers);
    const bytes = new TextEncoder().encode(text);
    const base64 = btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
    const safe = base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    return `${TYPE}=${VERSION}.${safe}.${checksum(text)}`;
}
/** Reads an answer file, or a link or fragment that holds answers. Never throws. */
function readAnswers(text) {
    if (text.length > MAX_LENGTH)
        return { problem: 'not-answers' };
    const [, version, data, sum] = FRAGMENT.exec(text) ?? [];
    if (version !== undefined)
        return Number(version) === VERSION ? readFragment(data, sum) : { problem: 'version' };
    return readFile(text);
}
function readFragment(data = '', sum = '') {
    try {
        const binary = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
        const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
        const list = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if (!Array.isArray(list))
            return { problem: 'damaged' };
        const [framework, assessment, group, id, scale, entries] = list;
        const ratings = Array.isArray(entries)
            ? Object.fromEntries(entries.filter(Array.isArray))
            : null;
        return check({ framework, assessment, group, id, scale, ratings }, sum);
    }
    catch {
        return { problem: 'damaged' };
    }
}
function readFile(text) {
    let input;
    try {
        input = JSON.parse(text);
    }
    catch {
        return { problem: 'not-answers' };
    }
    if (!isPlain(input) || input['type'] !== TYPE)
        return { problem: 'not-answers' };
    if (input['version'] !== VERSION)
        return { problem: 'version' };
    return check(input, input['checksum']);
}
const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value) => typeof value === 'string' && value !== '' && value.length <= MAX_ID;
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
function readRatings(input) {
    if (!isPlain(input))
        return null;
    const entries = Object.entries(input);
    const fits = ([key, value]) => isId(key) && !UNSAFE_KEYS.has(key) && (value === 'na' || value === 'unknown' || isNumber(value));
    return entries.length <= MAX_ENTRIES && entries.every(fits)
        ? Object.fromEntries(entries)
        : null;
}
/** Takes the fields that are expected, and nothing else, so that no stray text comes along. */
function check(input, sum) {
    const { framework, assessment, group, id, scale } = input;
    const ratings = readRatings(input['ratings']);
    const complete = isId(framework) && isId(assessment) && isId(id) && Array.isArray(scale) && scale.length <= 20 && ratings;
    if (!complete || !scale.every(isNumber) || !(group == null || isId(group)))
        return { problem: 'damaged' };
    const answers = { framework, assessment, ...(group == null ? {} : { group }), id, scale, ratings };
    return checksum(canonical(answers)) === sum ? { answers } : { problem: 'damaged' };
}

export { checksum, readAnswers, writeAnswerFile, writeAnswerFragment };
