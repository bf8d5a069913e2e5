/** What the search finds. */
export declare const searchStyles: import("lit").CSSResult;
