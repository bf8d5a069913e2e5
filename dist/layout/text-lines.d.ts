import type { MeasureText } from './diagram-types.js';
/** Whether a text is only to be set on straight lines. */
export declare const isStraightScript: (text: string) => boolean;
export interface TextLine {
    readonly text: string;
    readonly width: number;
}
/** Breaks texts into lines of real measured width; keeps what it measured. */
export declare class LineBreaker {
    #private;
    constructor(measure: MeasureText, locale?: string);
    width(text: string, size: number, weight: number): number;
    /** At most `count` lines, as even as the words allow; fewer when the text has fewer places to break. */
    lines(text: string, count: number, size: number, weight: number, indent?: number): TextLine[];
    /** As many lines as a width asks for. Only a word wider than that is broken inside, between characters. */
    linesWithin(text: string, room: number, size: number, weight: number): TextLine[];
}
