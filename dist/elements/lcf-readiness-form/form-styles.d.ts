/** Header, list of conditions, footer and review. */
export declare const formStyles: import("lit").CSSResult;
