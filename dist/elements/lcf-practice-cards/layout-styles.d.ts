/** The deck as a list, as titles that unfold, and one practice alone. */
export declare const layoutStyles: import("lit").CSSResult;
