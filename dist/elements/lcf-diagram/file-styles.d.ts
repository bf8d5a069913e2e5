/** The picture on its way into a file. */
export declare const fileStyles: import("lit").CSSResult;
