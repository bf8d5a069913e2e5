/** Where every ring, group and cell stands, before anything is drawn. */
import type { Model, RingNode } from '../model/types.js';
import type { Bead, Box, Channel, DiagramOptions } from './diagram-types.js';
import { type LabelContext } from './label-fit.js';
import { type Mirror } from './polar.js';
import { type Cell, type CellGroup, type Counters, type RingCells, type SignOptions } from './ring-cells.js';
import { type RingRadii, type RingTraits } from './ring-radii.js';
export interface PlannedCell extends Cell {
    readonly startAngle: number;
    readonly endAngle: number;
    readonly hidden: boolean;
}
export interface PlannedGroup extends Omit<CellGroup, 'cells'> {
    readonly cells: readonly PlannedCell[];
    readonly startAngle: number;
    readonly endAngle: number;
    readonly hidden: boolean;
}
export interface PlannedRing extends RingRadii {
    readonly ring: RingNode;
    readonly groups: readonly PlannedGroup[];
    readonly gap: number;
    readonly corner: number;
    readonly hasRuns: boolean;
    /** Its domain titles stand in the open, not in a band between rings. */
    readonly isOutermost: boolean;
}
export interface Plan {
    readonly box: Box;
    readonly radius: number;
    readonly compact: boolean;
    readonly mirror: Mirror;
    readonly disc: number;
    readonly rings: readonly PlannedRing[];
    readonly channels: readonly (Channel | null)[];
    /** Id of the unfolded experience or domain, and the beads of an unfolded experience. */
    readonly unfolded: string | null;
    readonly rows: readonly Bead[] | null;
}
/** The least a finger needs. */
export declare const TARGET = 24;
export declare const traitsOf: (ring: RingNode) => RingTraits;
/** Width of the strips between segments: 6 px, 4 between conditions; 4 and 3 when compact. */
export declare function gapOf(ring: RingNode, compact: boolean): number;
/** Angle between two groups of a ring. */
export declare const groupGap: (groups: number, sweep: number) => number;
/** Gives every cell its share of a sweep that begins at `start`, the gap between groups half before, half after. */
export declare function layAngles(cells: Pick<RingCells, 'groups' | 'count'>, start: number, sweep: number, gap: number): PlannedGroup[];
export interface PlanContext extends LabelContext {
    readonly model: Model;
    readonly options: DiagramOptions;
    readonly traits: readonly RingTraits[];
    /** The widget's base text size in pixels. */
    readonly base: number;
}
export declare const countersFromZero: () => Counters;
export declare const signOptions: ({ model, options }: PlanContext) => SignOptions;
/** Pixels along the middle of a ring that a part with a sign needs. */
export declare const signRule: ({ breaker }: PlanContext, middle: number, gap: number) => (sign: string) => number;
/** How far a ring runs round, and what it leaves free. */
export interface RingSweep {
    readonly sweep: number;
    readonly gap: number;
    /** Angle between two groups, for so many of them. */
    readonly between: (groups: number) => number;
}
/** A ring's cells: merged where a sign or a finger would not find room. */
export declare function cellsFor(context: PlanContext, ring: RingNode, counters: Counters, radii: RingRadii, { sweep, gap, between }: RingSweep): RingCells;
export declare function planRing(cells: RingCells, radii: RingRadii, groups: readonly PlannedGroup[], compact: boolean, isOutermost: boolean): PlannedRing;
export declare const lastFilled: (traits: readonly RingTraits[]) => number;
/** All rings whole, around the middle of a square box. */
export declare function restPlan(context: PlanContext): Plan;
