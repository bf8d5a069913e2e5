import type { MergedRing } from './merge.js';
import type { FrameworkNode, RingNode } from './types.js';
/** Turns a merged ring into the model's. */
export declare function buildRing(ring: MergedRing): RingNode;
/** Every node of some rings in framework order: each before what it holds. */
export declare function flatten(nodes: readonly FrameworkNode[]): FrameworkNode[];
/**
 * What is drawn in place of a colour that is too pale to be seen on white; null when it passes.
 * The dark scheme is not counted: nearly every brand colour has to be lighter there.
 */
export declare function replacedColor(color: string): string | null;
