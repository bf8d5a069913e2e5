import type { MeasureText } from './diagram-types.js';
/** A piece of text that is never broken inside. */
export interface Token {
    readonly text: string;
    /** A space stands before it, which is lost at a line's start. */
    readonly spaced: boolean;
}
/** Whether a text is only to be set on straight lines. */
export declare const isStraightScript: (text: string) => boolean;
/** The pieces of a text between the places where a line may end. */
export declare const tokensOf: (text: string, locale?: string) => Token[];
export interface TextLine {
    readonly text: string;
    /** In font sizes. */
    readonly width: number;
}
interface Known {
    readonly tokens: readonly Token[];
    readonly widths: readonly number[];
    readonly blocks: TextLine[][];
}
/** Breaks texts into lines of real measured width, in shares of the font size; keeps what it has measured and broken. */
export declare class LineBreaker {
    #private;
    constructor(measure: MeasureText, locale?: string);
    width(text: string): number;
    /**
     * At most `count` lines, as even as the words allow; fewer when the text has fewer places to break.
     * @param indent in font sizes, before the first line; always the same for a text.
     */
    lines(text: string, count: number, indent?: number): TextLine[];
    /** Where a text may be broken, and the widths of its pieces. */
    knownOf(text: string): Known;
    /** Lines no wider than `room`, or than it takes for no more than `count` of them. */
    fill(tokens: readonly Token[], widths: readonly number[], room: number, count?: number, indent?: number): TextLine[];
}
export {};
