/** Frame of the diagram: header, picture and panel side by side or below each other, footer. */
export declare const diagramStyles: import("lit").CSSResult;
