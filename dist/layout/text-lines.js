/** Scripts that are read as joined or stacked shapes, or from the right: their letters fall apart on a curve. */
const STRAIGHT = /[\u0590-\u08ff\u0900-\u109f\u1780-\u18af\u1a20-\u1aaf\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a/;
/** Chinese and Japanese are broken between any two characters, but before closing marks and after opening ones. */
const IDEOGRAPHS = /[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const IDEOGRAPH_BREAKS = new RegExp(`(?:(?<=${IDEOGRAPHS.source})|(?=${IDEOGRAPHS.source}))` +
    '(?<![\\p{Ps}\\p{Pi}"\'])(?![\\p{Pe}\\p{Pf}\\p{Po}\\p{Pd}\\p{Lm}ぁぃぅぇぉっゃゅょァィゥェォッャュョ])', 'u');
/** Written without spaces, broken between words that only a dictionary knows. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const AFTER_HYPHEN = /(?<=[^\s-][-‐–—/])(?=\S)/u;
/** Spaces, but for those that hold words together. */
const SPACES = /[^\S\u00a0\u202f]+/u;
/** Whether a text is only to be set on straight lines. */
const isStraightScript = (text) => STRAIGHT.test(text);
function pieces(word, locale) {
    if (IDEOGRAPHS.test(word))
        return word.split(IDEOGRAPH_BREAKS);
    if (UNSPACED.test(word) && 'Segmenter' in Intl) {
        const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(word)];
        return segments.map(({ segment }) => segment);
    }
    return word.split(AFTER_HYPHEN);
}
/** The pieces of a text between the places where a line may end. */
const tokensOf = (text, locale) => text
    .split(SPACES)
    .filter(Boolean)
    .flatMap((word, index) => pieces(word, locale).map((piece, part) => ({ text: piece, spaced: index > 0 && part === 0 })));
/** Widths are measured at this size; they grow with it in step. */
const MEASURED_AT = 16;
/** At rest. Chosen labels are 650: a few per cent wider, for which the free room is enough. */
const WEIGHT = 600;
/** Breaks texts into lines of real measured width, in shares of the font size; keeps what it has measured and broken. */
class LineBreaker {
    #known = new Map();
    #measure;
    #locale;
    #space;
    constructor(measure, locale) {
        this.#measure = measure;
        this.#locale = locale;
        this.#space = this.width('\u00a0');
    }
    width(text) {
        const measured = this.#measure(text, MEASURED_AT, WEIGHT);
        // A measure that fails must not make a label vanish or pile up on others.
        return (measured >= 0 && measured < Infinity ? measured : 0.7 * MEASURED_AT * text.length) / MEASURED_AT;
    }
    /**
     * At most `count` lines, as even as the words allow; fewer when the text has fewer places to break.
     * @param indent in font sizes, before the first line; always the same for a text.
     */
    lines(text, count, indent = 0) {
        const { tokens, widths, blocks } = this.knownOf(text);
        return (blocks[count] ??= this.fill(tokens, widths, 0, count, indent));
    }
    /** Where a text may be broken, and the widths of its pieces. */
    knownOf(text) {
        let known = this.#known.get(text);
        if (!known) {
            const tokens = tokensOf(text, this.#locale);
            known = { tokens, widths: tokens.map((token) => this.width(token.text)), blocks: [] };
            this.#known.set(text, known);
        }
        return known;
    }
    /** Lines no wider than `room`, or than it takes for no more than `count` of them. */
    fill(tokens, widths, room, count = Infinity, indent = 0) {
        let last = { text: '', width: indent };
        const lines = [last];
        // The least width in which a line would hold one more word.
        let wider = Infinity;
        tokens.forEach(({ text, spaced }, index) => {
            const width = widths[index] ?? 0;
            const joined = last.width + width + (spaced && last.text ? this.#space : 0);
            if (last.text && joined > room && count > 1) {
                wider = Math.min(wider, joined);
                last = { text, width };
                lines.push(last);
            }
            else {
                last.text += (spaced && last.text ? ' ' : '') + text;
                last.width = joined;
            }
        });
        if (lines.length > count)
            return this.fill(tokens, widths, wider, count, indent);
        lines[0].width -= indent;
        return lines;
    }
}

export { LineBreaker, isStraightScript, tokensOf };
