/** Frame of the results: header, groups, sentences, tabs, sections, notes. An em of a query is the body text. */
export declare const radarStyles: import("lit").CSSResult;
