/** The table; below 680 px (in text of 16 px) each row is a block of its own, so that nothing scrolls sideways. */
export declare const tableStyles: import("lit").CSSResult;
