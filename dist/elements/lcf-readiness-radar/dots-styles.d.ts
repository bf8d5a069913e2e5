/** The spread: a row for each condition on a common scale. */
export declare const dotsStyles: import("lit").CSSResult;
