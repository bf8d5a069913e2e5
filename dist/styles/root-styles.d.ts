/** The wrapper that keeps the host page's styles out: inherited text properties start afresh here. */
export declare const rootStyles: import("lit").CSSResult;
