/** The text that `TextMeasureController` watches, and the wrapper it hides in. */
export declare const rulerStyles: import("lit").CSSResult;
