/** Fits one label into one sector. Which rule a whole ring uses is decided in ring-labels.ts. */
import type { Box, Label, Point, Sector } from './diagram-types.js';
import { type Mirror } from './polar.js';
import type { LineBreaker } from './text-lines.js';
/** Free room a label keeps to every edge, and what it aims for. */
export declare const CLEAR = 6;
/** Share of the font size above and below the baseline that ink may fill. */
export declare const ASCENT = 0.74;
export declare const DESCENT = 0.2;
export declare const LINE = 1.16;
/** At rest. Chosen labels are 650: a few per cent wider, for which the free room is enough. */
export declare const LABEL_WEIGHT = 600;
export interface LabelContext {
    readonly breaker: LineBreaker;
    readonly mirror: Mirror;
}
export interface LabelText {
    readonly text: string;
    /** 1 to 4: an experience's shape before the first line; 0: none. */
    readonly shape: number;
    /** Start of the keys of its lines. */
    readonly key: string;
    readonly source: Label['source'];
}
/** A label and the least room it has around it; negative when it does not fit. */
export interface Fit {
    readonly label: Label;
    readonly clear: number;
}
/** Least distance from a box to the edges of a sector. */
export declare function clearance(box: Box, sector: Sector, mirror: Mirror): number;
/** Straight lines in the middle of a sector, moved along the radius where that gives more room. */
export declare function fitStraight(context: LabelContext, text: LabelText, sector: Sector, size: number, maxLines: number): Fit;
/** Straight lines around a point, and the ink box of each. */
export declare const straightLines: (context: LabelContext, text: LabelText, center: Point, size: number, lineCount: number) => {
    readonly label: Label;
    readonly boxes: readonly Box[];
};
/** Straight lines outside a circle of radius `free`, in the direction of `angle`: the box touches it with one point. */
export declare function straightLabel(context: LabelContext, text: LabelText, angle: number, free: number, size: number, lineCount: number): Label;
export declare const NO_LABEL: Label;
export declare const isFlipped: (angle: number) => boolean;
/** Lines along the sector's middle, head outward, or head inward where they would stand on their head. */
export declare function fitCurved(context: LabelContext, text: LabelText, sector: Sector, size: number, maxLines: number): Fit;
/** The sign alone in the middle: a text, or a shape where there is no text. */
export declare function fitSign(context: LabelContext, text: LabelText, sector: Sector, fontSize: number): Fit;
