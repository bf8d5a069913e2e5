/** Buttons, fields, links and headings, the same in every widget. */
export declare const controlStyles: import("lit").CSSResult;
