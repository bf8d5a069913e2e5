/** The files that were read. */
export declare const filesStyles: import("lit").CSSResult;
