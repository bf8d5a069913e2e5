/** For a room: sizes grow with the width up to the projector's 1280 px, no text is smaller, and all fits 720 px. */
export declare const consensusStyles: import("lit").CSSResult;
