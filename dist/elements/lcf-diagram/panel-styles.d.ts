/** Details, overview, key and list. */
export declare const panelStyles: import("lit").CSSResult;
