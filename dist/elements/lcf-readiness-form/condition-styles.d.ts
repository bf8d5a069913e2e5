/** One condition: its levels as cards, and the evidence. */
export declare const conditionStyles: import("lit").CSSResult;
