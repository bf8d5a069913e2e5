/** Chinese, Japanese, Thai, Lao, Khmer and Burmese: words stand side by side. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u;
/** A word goes on behind its hyphen. */
const HYPHEN = /[^\s-][-‐–—/]$/u;
/**
 * What stands between two lines when they are read as one text: nothing in a script that is written
 * without spaces and behind a hyphen, so that a broken title is heard and compared as the title it is.
 */
function lineGap(before, after) {
    const isOne = UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.slice(0, 1));
    return isOne || HYPHEN.test(before) ? '' : ' ';
}
/** Lines as one text. */
const joinLines = (lines) => lines.reduce((text, line) => (text === '' ? line : text + lineGap(text, line) + line), '');

export { joinLines, lineGap };
