export declare const planStyles: import("lit").CSSResult;
