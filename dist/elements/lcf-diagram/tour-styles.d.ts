/** The guided tour. */
export declare const tourStyles: import("lit").CSSResult;
