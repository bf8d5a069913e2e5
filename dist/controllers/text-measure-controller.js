import { PartController } from './part-controller.js';

/** Widths grow with the size in step, so each text is measured once, at a size between those that are used. */
const MEASURED_AT = 14;
let canvas;
/** What the canvas is set to: setting it takes longer than measuring. */
let canvasFont = '';
function widthIn(family, weight, text) {
    canvas ??= document.createElement('canvas').getContext('2d');
    // Without a canvas a careful guess: wide enough that nothing is ever cut off.
    if (!canvas)
        return text.length * MEASURED_AT * 0.62;
    const font = `${weight} ${MEASURED_AT}px ${family}`;
    if (font !== canvasFont)
        canvas.font = canvasFont = font;
    return canvas.measureText(text).width;
}
function fontOf(ruler) {
    const { fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(ruler);
    const base = Number.parseFloat(fontSize) || 16;
    // A reader's own text spacing counts too; it is given in pixels of the ruler's size.
    const perLetter = (Number.parseFloat(letterSpacing) || 0) / base;
    const perWord = (Number.parseFloat(wordSpacing) || 0) / base;
    const widths = new Map();
    // The same name may stand for another font once that has loaded.
    canvasFont = '';
    const width = (text, weight) => {
        const key = `${weight} ${text}`;
        const known = widths.get(key) ?? widthIn(fontFamily, weight, text) / MEASURED_AT;
        widths.set(key, known);
        return known;
    };
    return {
        key: `${base} ${perLetter} ${perWord} ${fontFamily} ${widthIn(fontFamily, 600, ruler.textContent)}`,
        base,
        measure: (text, size, weight) => size * (width(text, weight) + [...text].length * perLetter + (text.split(' ').length - 1) * perWord),
    };
}
/**
 * Measures text in the font the host shows. The host renders an element with class `ruler` and some text in it;
 * as its box follows the font, the text size and the text spacing, watching it is enough to know of every change.
 * `font` is null before the first render; each change asks for an update.
 */
class TextMeasureController extends PartController {
    constructor(host) {
        super(host, '.ruler');
        this.font = null;
    }
    read(ruler) {
        const font = fontOf(ruler);
        if (font.key === this.font?.key)
            return;
        this.font = font;
        this.host.requestUpdate();
    }
}

export { TextMeasureController };
