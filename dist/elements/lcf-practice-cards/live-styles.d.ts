/** What a deck in use shows: matches, hints, an empty result. */
export declare const liveStyles: import("lit").CSSResult;
