export declare const locatorStyles: import("lit").CSSResult;
