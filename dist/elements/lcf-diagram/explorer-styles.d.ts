/** States, outlines and connectors of the picture; details, list and menu. */
export declare const explorerStyles: import("lit").CSSResult;
