/** The deck as a list, and as titles that unfold. */
export declare const layoutStyles: import("lit").CSSResult;
