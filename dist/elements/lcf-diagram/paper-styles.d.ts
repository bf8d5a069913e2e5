/** The picture in black and white, and the list of everything below it. */
export declare const paperStyles: import("lit").CSSResult;
