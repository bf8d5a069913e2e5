/** Where a picture is drawn on its way into a file, out of sight. */
export declare const pictureStageStyles: import("lit").CSSResult;
