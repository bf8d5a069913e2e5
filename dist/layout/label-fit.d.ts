/** Finds the place of one label in one sector. Which rule a whole ring uses is decided in ring-labels.ts. */
import type { Box, Label, Sector } from './diagram-types.js';
import { type Mirror } from './polar.js';
import type { LineBreaker, TextLine } from './text-lines.js';
/** Free room a label keeps to every edge, and what it aims for. */
export declare const CLEAR = 6;
/** Share of the font size above and below the baseline that ink may fill, and from line to line. */
export declare const ASCENT = 0.74;
export declare const DESCENT = 0.2;
export declare const LINE = 1.16;
export declare const INDENT: number;
export interface LabelContext {
    readonly breaker: LineBreaker;
    readonly mirror: Mirror;
    /** The widget's base text size in pixels. */
    readonly base: number;
    /** What is seen of the rings, as if nothing were mirrored; null where they are seen whole. */
    readonly view: Box | null;
}
export declare const isFlipped: (angle: number) => boolean;
export interface LabelText {
    readonly text: string;
    /** 1 to 4: an experience's shape before the first line; 0: none. */
    readonly shape: number;
    /** Start of the keys of its lines. */
    readonly key: string;
    readonly source: Label['source'];
    /** Free room it keeps to every edge. */
    readonly clear: number;
}
export declare const NO_LABEL: Label;
/** At most so many lines; empty where the text cannot be broken into as many. */
export declare function linesOf({ breaker }: LabelContext, text: LabelText, count: number): readonly TextLine[];
/**
 * Lines around the point at `angle`, `distance` away: straight, or along the circle, with their heads inward where
 * they would stand on them.
 */
export declare function drawLabel({ mirror }: LabelContext, text: LabelText, lines: readonly TextLine[], angle: number, distance: number, size: number, isCurved: boolean): Label;
/** How far a box around a point lies inside what is seen. */
export declare const roomIn: (view: Box | null, x: number, y: number, wide?: number, tall?: number) => number;
export declare const isWide: ({ startAngle, endAngle }: Sector) => boolean;
/** Sets straight lines along the radius of a sector, or across it. */
export type FitTurned = (context: LabelContext, text: LabelText, sector: Sector, size: number, maxLines: number, isAcross: boolean) => Label | null;
/**
 * A text in a sector, on its middle at the first of these distances with room enough, or where there is most; null
 * where it has none.
 */
export declare function fitLabel(context: LabelContext, text: LabelText, sector: Sector, size: number, isCurved: boolean, maxLines: number, distances?: readonly number[]): Label | null;
/** The sign alone in the middle: a text, or a shape where there is no text. */
export declare function fitSign(context: LabelContext, text: LabelText, sector: Sector, fontSize: number, isCurved: boolean): Label | null;
