/** Chips: small buttons, and boxes to tick, that are also `.button`. For the parts that show some. */
export declare const chipStyles: import("lit").CSSResult;
