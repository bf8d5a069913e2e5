/** The badge of a level, and the dashed box of a condition nobody has rated. */
export declare const levelStyles: import("lit").CSSResult;
