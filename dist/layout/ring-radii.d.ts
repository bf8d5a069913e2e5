/**
 * How the rings share the radius. Each kind of ring has its nominal depth, from DESIGN-SPEC 3.1; any other set of
 * rings keeps these proportions and is scaled to fill the same room between the learner disc and the edge. With
 * few rings nothing grows past 1.6 times its nominal depth; the disc takes what is left. With many rings nothing
 * gets thinner than a line of 12 px, or a finger, needs, as long as the room lasts; the deeper parts give way.
 */
import type { RingKind } from '../model/types.js';
/** Where beads or conditions meet the channel: their lines end there. */
export declare const WIDE_CHANNEL = 0.055;
/** Half the square box in R, less this margin in compact boxes. */
export declare const COMPACT = 480;
/** What decides how deep a ring is. */
export interface RingTraits {
    readonly kind: RingKind;
    readonly isEmpty: boolean;
    readonly hasLeaves: boolean;
    readonly hasDomains: boolean;
}
/** Radii of a ring in pixels; all 0 when it is empty. */
export interface RingRadii {
    readonly innerRadius: number;
    readonly outerRadius: number;
    readonly track: {
        readonly innerRadius: number;
        readonly outerRadius: number;
    } | null;
    /** Of the track, or of the band where there is none. */
    readonly edge: number;
    /** Middle of the domain line, middle of the title, and where its room ends. */
    readonly line: number;
    readonly title: number;
    readonly room: number;
    /** Where the street outside begins: at the edge, or past the titles of its domains. */
    readonly end: number;
}
export interface Radii {
    readonly radius: number;
    readonly disc: number;
    readonly rings: readonly RingRadii[];
}
/** Rings between two radii, in their nominal proportions; `closed` when the last one's titles lie between them too. */
export declare function fillBetween(traits: readonly RingTraits[], from: number, to: number, closed: boolean): RingRadii[];
/** Radii at rest for a square box of this size. `last`: place of the outermost ring that is not empty. */
export declare function ringRadii(traits: readonly RingTraits[], last: number, size: number): Radii;
