/** One rule and one size for all labels of a ring (DESIGN-SPEC 3.2). */
import type { Label, Sector } from './diagram-types.js';
import { type FitTurned, type LabelContext, type LabelText } from './label-fit.js';
/** What a part may be called. */
export interface Titled {
    /** '' for a run. */
    readonly title: string;
    readonly shortTitle: string | undefined;
    readonly sign: string;
    readonly shape: number;
    readonly key: string;
}
/** Straight, along the ring, or along its radius. */
export type Bend = 'straight' | 'curved' | 'tilted';
/** How all labels of a ring may be set. */
export interface Way {
    readonly source: Label['source'];
    readonly bend: Bend;
    readonly size: number;
    readonly clear: number;
}
/** Sizes to try, largest first. They grow with the reader's text, and never fall under 12 px. */
export declare function fontSizes(largest: number, base: number): number[];
/** Every size of each source, either way, in the order they are wanted. */
export declare const waysOf: (sources: readonly Label['source'][], bends: readonly Bend[], sizes: readonly number[], clear?: number) => Way[];
/** The sources of titles: none where a run has nothing but its sign, short ones only where there are any. */
export declare function titleSources(items: readonly Titled[]): readonly ('title' | 'short')[];
/** Joined scripts are never curved. */
export declare const canCurve: (items: readonly Titled[]) => boolean;
export interface Alike {
    readonly way: Way;
    readonly labels: readonly Label[];
}
/** All labels set the first way in which every one of them has room; without any where there is none. */
export declare function setAlike<T extends Titled>(items: readonly T[], ways: readonly Way[], place: (item: T, text: LabelText, way: Way, placed: readonly Label[]) => Label | null): Alike;
/**
 * Full titles, else short ones, else signs, else none; the same for all.
 * @param largest font size to begin with, at a base of 16.
 * @param isInner outcomes and experiences: at rest these rings are tight, and read better curved in at most 2 lines.
 * @param turned sets titles beside what is unfolded; null at rest.
 */
export declare function ringLabels(context: LabelContext, items: readonly (Titled & {
    readonly sector: Sector;
})[], largest: number, isInner: boolean, turned: FitTurned | null): Alike;
