/** What every widget's shadow root starts with. */
export declare const widgetStyles: import("lit").CSSResult[];
