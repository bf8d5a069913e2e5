/** The spread: a row for each condition on a common scale. An em of a query is the body text. */
export declare const dotsStyles: import("lit").CSSResult;
