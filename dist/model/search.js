/** Letters that Unicode does not take apart, and look-alikes that people type instead of each other. */
const LETTERS = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ς: 'σ',
    // As Egypt writes them, and many people everywhere; then the letters of Persian keyboards.
    ة: 'ه',
    ى: 'ي',
    ٱ: 'ا',
    ی: 'ي',
    ک: 'ك',
    '‘': "'",
    '’': "'",
    '‛': "'",
    ʼ: "'",
    ʻ: "'",
    '`': "'",
    '“': '"',
    '”': '"',
    '‐': '-',
    '‑': '-',
    '–': '-',
};
// Written out: a pattern that is worked out when the module loads would come with every page that imports selectors.
const SPECIAL = /[ßæœøłđðþıςةىٱیک‘’‛ʼʻ`“”‐‑–]/g;
/**
 * Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and the stroke that stretches a word, and
 * what nobody sees: what people leave out when they type. Other combining marks (Indic vowels, for example) change
 * the word and stay.
 */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]|[\u0640\p{Cf}]/gu;
/** Digits of Arabic and of Persian. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/**
 * Lower case without diacritics, so that `Évaluer` is found by `evaluer`: what a reader of each language types when
 * in a hurry or on another keyboard. The same for all languages, as a page mixes them.
 */
function fold(text) {
    return text
        .normalize('NFKD')
        .toLowerCase()
        .replace(ACCENTS, '')
        .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
        .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
}
const haystacks = new WeakMap();
function haystackOf(node) {
    const known = haystacks.get(node);
    if (known !== undefined)
        return known;
    const { title, shortTitle, summary, description, statement, question, steps, tags, aliases } = node;
    const parts = [title, shortTitle, summary, description, statement, question, ...steps, ...tags, ...aliases];
    // A line break keeps words of two fields from joining into one match.
    const text = fold(parts.filter((part) => part !== undefined).join('\n'));
    haystacks.set(node, text);
    return text;
}
/**
 * Nodes whose texts hold every word of the query, in any order and also inside words, in framework
 * order. The query is literal: no character has a special meaning. An empty query finds everything.
 * @param kinds only nodes of these kinds.
 */
function searchNodes(model, query, kinds) {
    const words = fold(query).split(/\s+/).filter(Boolean);
    return [...model.nodes.values()].filter((node) => words.every((word) => haystackOf(node).includes(word)));
}

export { fold, searchNodes };
