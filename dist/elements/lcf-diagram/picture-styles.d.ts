/** The drawing: fills, labels, states, outlines and connectors; forced colours and print. */
export declare const pictureStyles: import("lit").CSSResult;
