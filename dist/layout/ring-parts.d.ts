/** From a planned ring to its segments, bead tracks and beads. */
import type { Bead, RingShape, Segment, Track } from './diagram-types.js';
import type { Plan, PlannedRing } from './diagram-plan.js';
import { type LabelContext } from './label-fit.js';
export interface RingParts {
    readonly shape: RingShape;
    readonly segments: readonly Segment[];
    readonly tracks: readonly Track[];
    readonly beads: readonly Bead[];
}
export interface PartOptions {
    readonly base: number;
    /** Label of the unfolded segment, in place of its title. */
    readonly override?: {
        readonly id: string;
        readonly text: string;
    } | undefined;
}
/** Draws one ring. `prefix` begins the keys of its label lines. */
export declare function ringParts(ring: PlannedRing, plan: Plan, context: LabelContext, options: PartOptions, prefix: string): RingParts;
