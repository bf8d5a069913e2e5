/** Pixels: less than this is nothing, more than this is a mistake. */
export declare const LEAST = 80;
export declare const MOST = 60000;
export declare const clampHeight: (height: number) => number;
/**
 * Decides which heights are worth telling. A frame that is made higher may get a scroll bar, which makes it
 * narrower, which makes it higher …: when a height turns up and down that often, the highest stays until
 * a person does something, the frame gets another width, or the content is lower than it was in any turn.
 */
export declare class Steady {
    #private;
    /** The height to tell now, or null when there is nothing new. Times in milliseconds. */
    next(height: number, width: number, now: number): number | null;
    /** The last height that was told, 0 before the first. */
    get told(): number;
    /** A person did something: heights may shrink again. */
    release(): void;
}
