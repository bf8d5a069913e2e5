/** Draw three, the plan's files, the print panel: they come with what they dress. */
export declare const extraStyles: import("lit").CSSResult;
