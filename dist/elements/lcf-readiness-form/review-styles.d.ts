/** The review, handing in, the offer to copy, and all on one page. */
export declare const reviewStyles: import("lit").CSSResult;
