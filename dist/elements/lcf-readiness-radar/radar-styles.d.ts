/** Frame of the results: header, groups, sentences, tabs, sections, notes. */
export declare const radarStyles: import("lit").CSSResult;
