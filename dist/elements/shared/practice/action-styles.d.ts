/** Reflections, and the line that offers to take back. */
export declare const actionStyles: import("lit").CSSResult;
