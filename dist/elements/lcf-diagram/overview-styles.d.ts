/** Overview, key and what marks a part; search field and tools below the picture. */
export declare const overviewStyles: import("lit").CSSResult;
