import { fold } from '../search.js';

/** Text beyond this length is not searched for matches: marks are a help, not a promise. */
const MAX_LENGTH = 2_000;
/** Text that folding only turns into small letters. */
const PLAIN = /^[ -~]*$/;
const foldedChars = new Map();
function foldChar(char) {
    const known = foldedChars.get(char);
    if (known !== undefined)
        return known;
    if (foldedChars.size > 5_000)
        foldedChars.clear();
    const folded = fold(char);
    foldedChars.set(char, folded);
    return folded;
}
function foldWithPlaces(text) {
    if (PLAIN.test(text))
        return { folded: text.toLowerCase() };
    let folded = '';
    const from = [];
    const to = [];
    let at = 0;
    for (const char of text) {
        const end = at + char.length;
        const letters = foldChar(char);
        // An accent of its own belongs to the letter before it.
        if (letters === '' && to.length > 0)
            to[to.length - 1] = end;
        for (const _unit of letters.split('')) {
            from.push(at);
            to.push(end);
        }
        folded += letters;
        at = end;
    }
    return { folded, from, to };
}
/** Cuts a text where folded words match, case and accents aside. */
function markText(text, words) {
    if (words.length === 0 || text.length > MAX_LENGTH)
        return [{ text, marked: false }];
    const { folded, from, to } = foldWithPlaces(text);
    if (!words.some((word) => folded.includes(word)))
        return [{ text, marked: false }];
    const marked = new Array(text.length).fill(false);
    for (const word of words) {
        for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
            const end = at + word.length;
            marked.fill(true, from ? from[at] : at, to ? to[end - 1] : end);
        }
    }
    const pieces = [];
    let start = 0;
    for (let end = 1; end <= text.length; end++) {
        if (end < text.length && marked[end] === marked[start])
            continue;
        pieces.push({ text: text.slice(start, end), marked: marked[start] ?? false });
        start = end;
    }
    return pieces;
}

export { markText };
