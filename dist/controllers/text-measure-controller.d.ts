import { PartController, type PartHost } from './part-controller.js';
/** The font a widget shows its text in, as the browser resolved it. */
export interface ShownFont {
    /** Same key, same widths. */
    readonly key: string;
    /** The base text size (`--_lcf-u`) in CSS pixels; 16 unless the reader or the page changed it. */
    readonly base: number;
    /** Width in CSS pixels of one line of text. */
    measure(text: string, size: number, weight: number): number;
}
/**
 * Measures text in the font the host shows. The host renders an element with class `ruler` and some text in it;
 * as its box follows the font, the text size and the text spacing, watching it is enough to know of every change.
 * `font` is null before the first render; each change asks for an update.
 */
export declare class TextMeasureController extends PartController {
    font: ShownFont | null;
    constructor(host: PartHost);
    protected read(ruler: Element): void;
}
