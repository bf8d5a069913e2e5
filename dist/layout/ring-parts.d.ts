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
/** Draws one ring. `heading` stands in the place of what is unfolded; `prefix` begins the keys of its label lines. */
export declare function ringParts(ring: PlannedRing, plan: Plan, context: LabelContext, heading: string | undefined, prefix: string): RingParts;
