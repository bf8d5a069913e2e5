/** The drawing at rest. */
export declare const pictureStyles: import("lit").CSSResult;
