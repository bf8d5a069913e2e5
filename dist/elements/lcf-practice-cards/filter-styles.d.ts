/** Filters: rows with boxes where there is little room, chips where there is more. */
export declare const filterStyles: import("lit").CSSResult;
