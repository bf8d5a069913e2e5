/** Where every ring, group and cell stands, before anything is drawn. */
import type { Model, RingNode } from '../model/types.js';
import type { Bead, Box, DiagramOptions, Sector } from './diagram-types.js';
import { type FitTurned, type LabelContext } from './label-fit.js';
import { type CellGroup, type Counters, type MergeRule } from './ring-cells.js';
import { type RingRadii, type RingTraits } from './ring-radii.js';
export interface PlannedRing extends RingRadii {
    readonly ring: RingNode;
    readonly groups: readonly CellGroup[];
    /** What the sectors of its cells have in common. */
    readonly band: Omit<Sector, 'startAngle' | 'endAngle'>;
    /** Its domain titles stand in the open, not in a band between rings. */
    readonly isOutermost: boolean;
}
export interface Plan {
    readonly box: Box;
    readonly radius: number;
    readonly compact: boolean;
    readonly disc: number;
    readonly rings: readonly PlannedRing[];
    /** Id of the unfolded experience or domain, and the beads of an unfolded experience. */
    readonly unfolded: string | null;
    readonly rows: readonly Bead[] | null;
    /** Sets titles beside what is unfolded; null at rest. */
    readonly turned: FitTurned | null;
}
export interface PlanContext extends LabelContext {
    readonly model: Model;
    readonly options: DiagramOptions;
    readonly traits: readonly RingTraits[];
    /** Place of the outermost ring that is not empty. */
    readonly last: number;
    /** Experiences in the whole model: up to 4 are signed by their shapes, more by numbers too. */
    readonly experienceCount: number;
}
/** The least a finger needs, and the size of signs where they are smallest. */
export declare const TARGET = 24;
export declare const traitsOf: ({ ringKind, items }: RingNode) => RingTraits;
/** Width of the strips between segments: 6 px, 4 between conditions; 4 and 3 when compact. */
export declare const gapOf: ({ ringKind }: RingNode, compact: boolean) => number;
/** Gives every cell its share of a sweep that begins at `start`, the gap between groups half before, half after. */
export declare function layAngles(groups: readonly CellGroup[], start: number, sweep: number, gap?: number): void;
export declare const countersFromZero: () => Counters;
/** Pixels along the middle of a ring that a part with a sign needs, whichever way it is turned. */
export declare const signRule: ({ breaker }: PlanContext, gap: number, middle: number) => MergeRule['need'];
/** A ring's cells, merged where a sign or a finger would not find room, from `start` on. */
export declare function planRing(context: PlanContext, ring: RingNode, counters: Counters, radii: RingRadii, { start, sweep, domainGap }: {
    start: number;
    sweep: number;
    domainGap: number;
}, compact: boolean): PlannedRing;
export declare function drawnRing({ last, model }: PlanContext, ring: RingNode, radii: RingRadii, groups: readonly CellGroup[], compact: boolean): PlannedRing;
/** All rings whole, around the middle of a square box. */
export declare function restPlan(context: PlanContext): Plan;
