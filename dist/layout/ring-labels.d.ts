/** One rule and one size for all labels of a ring (DESIGN-SPEC 3.2). */
import type { Box, Label, RingShape, Sector } from './diagram-types.js';
import { type LabelContext } from './label-fit.js';
/** A part that wants a label. */
export interface LabelItem {
    readonly sector: Sector;
    readonly title: string;
    readonly shortTitle: string | undefined;
    readonly sign: string;
    readonly shape: number;
    readonly key: string;
}
export interface RingLabelRules {
    /** Tight rings read better curved, in at most 2 lines. */
    readonly isTight: boolean;
    /** Font size to begin with, at a base of 16. */
    readonly largest: number;
    /** Nothing may be cut off by its edge. */
    readonly picture: Box;
    /** Only signs: runs have no title. */
    readonly onlySigns: boolean;
    /** The widget's base text size in pixels. */
    readonly base: number;
}
export interface RingLabels extends Pick<RingShape, 'labelMode' | 'labelSource' | 'fontSize'> {
    readonly labels: readonly Label[];
}
/** Nothing is ever set smaller. */
export declare const MIN_FONT = 12;
/** Sizes to try, largest first. They grow with the reader's text, and never fall under 12 px. */
export declare function fontSizes(largest: number, base: number): number[];
/** Full titles, else short ones, else signs, else none; the same for all. */
export declare function ringLabels(context: LabelContext, items: readonly LabelItem[], rules: RingLabelRules): RingLabels;
