/** The deck around the cards: header, tools, count, grid, panels. */
export declare const deckStyles: import("lit").CSSResult;
