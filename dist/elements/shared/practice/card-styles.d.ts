/** One practice card, in any deck. */
export declare const cardStyles: import("lit").CSSResult;
