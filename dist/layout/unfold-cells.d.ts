/** A ring cut around the part that is unfolded. */
import type { RingNode } from '../model/types.js';
import { type CellGroup, type Counters, type MergeRule, type SignContext } from './ring-cells.js';
/** The cells of a ring of which one segment or domain is unfolded: before it, it, and after it. */
export interface FocusedCells {
    readonly before: readonly CellGroup[];
    readonly focus: CellGroup;
    readonly after: readonly CellGroup[];
}
/** Cuts a ring around the experience or domain with this id; null when it is not in the ring. */
export declare function focusedCells(ring: RingNode, counters: Counters, context: SignContext, id: string, mergeRule: (itemCount: number) => MergeRule): FocusedCells | null;
