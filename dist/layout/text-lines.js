/** Scripts that are read as joined or stacked shapes, or from the right: their letters fall apart on a curve. */
const STRAIGHT = /[\u0590-\u08ff\u0900-\u109f\u1780-\u18af\u1a20-\u1aaf\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a/;
/** Written without spaces, broken between any two characters but before closing marks. */
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const IDEOGRAPH_BREAKS = /(?<=[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])(?![\u3001\u3002\uff09\u300d\uff0c\u30fc])/u;
/** Written without spaces, broken between words that only a dictionary knows. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const AFTER_HYPHEN = /(?<=[^\s-][-‐–—/])(?=\S)/u;
/** Whether a text is only to be set on straight lines. */
const isStraightScript = (text) => STRAIGHT.test(text);
function pieces(word, locale) {
    if (UNSPACED.test(word) && 'Segmenter' in Intl) {
        const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(word)];
        return segments.map(({ segment }) => segment);
    }
    const parts = word.split(AFTER_HYPHEN);
    return IDEOGRAPHS.test(word) ? parts.flatMap((part) => part.split(IDEOGRAPH_BREAKS)) : parts;
}
function tokensOf(text, locale) {
    return text
        .split(/\s+/u)
        .filter(Boolean)
        .flatMap((word, index) => pieces(word, locale).map((piece, part) => ({ text: piece, spaced: index > 0 && part === 0 })));
}
/** Breaks texts into lines of real measured width; keeps what it measured. */
class LineBreaker {
    #widths = new Map();
    #tokens = new Map();
    #measure;
    #locale;
    constructor(measure, locale) {
        this.#measure = measure;
        this.#locale = locale;
    }
    width(text, size, weight) {
        const key = `${size} ${weight} ${text}`;
        const known = this.#widths.get(key);
        if (known !== undefined)
            return known;
        const measured = this.#measure(text, size, weight);
        // A measure that fails must not make a label vanish or pile up on others.
        const width = measured >= 0 && measured < Infinity ? measured : 0.7 * size * text.length;
        this.#widths.set(key, width);
        return width;
    }
    /** At most `count` lines, as even as the words allow; fewer when the text has fewer places to break. */
    lines(text, count, size, weight, indent = 0) {
        const tokens = this.#tokensOf(text);
        const widths = tokens.map((token) => this.width(token.text, size, weight));
        const space = this.width('\u00a0', size, weight);
        const fill = (room) => fillLines(tokens, widths, space, room, indent);
        const total = widths.reduce((sum, width) => sum + width + space, indent);
        let low = Math.max(total / count - space, ...widths);
        let high = total;
        if (count === 1 || tokens.length < 2)
            return fill(Infinity);
        while (high - low > 0.5) {
            const room = (low + high) / 2;
            if (fill(room).length <= count)
                high = room;
            else
                low = room;
        }
        return fill(high);
    }
    /** As many lines as a width asks for. Only a word wider than that is broken inside, between characters. */
    linesWithin(text, room, size, weight) {
        const measured = (token) => this.width(token.text, size, weight);
        const tokens = this.#tokensOf(text).flatMap((token) => measured(token) <= room
            ? [token]
            : [...token.text].map((letter, at) => ({ text: letter, spaced: at === 0 && token.spaced })));
        return fillLines(tokens, tokens.map(measured), this.width('\u00a0', size, weight), room, 0);
    }
    #tokensOf(text) {
        const known = this.#tokens.get(text);
        if (known)
            return known;
        const tokens = tokensOf(text, this.#locale);
        this.#tokens.set(text, tokens);
        return tokens;
    }
}
function fillLines(tokens, widths, space, room, indent) {
    const lines = [];
    let last = { text: '', width: indent };
    lines.push(last);
    tokens.forEach((token, index) => {
        const width = widths[index] ?? 0;
        const joined = last.width + width + (token.spaced ? space : 0);
        if (last.text && joined > room) {
            last = { text: token.text, width };
            lines.push(last);
        }
        else {
            const glue = token.spaced && last.text ? ' ' : '';
            last.width += width + (glue ? space : 0);
            last.text += glue + token.text;
        }
    });
    lines[0] = { text: lines[0]?.text ?? '', width: (lines[0]?.width ?? indent) - indent };
    return lines;
}

export { LineBreaker, isStraightScript };
