/** The path above an unfolded part. */
export declare const pathStyles: import("lit").CSSResult;
