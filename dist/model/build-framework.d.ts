import type { RingConfig } from './config-types.js';
import type { FrameworkNode, RingNode } from './types.js';
/** Turns a ring whose merge is done into the model's. */
export declare function buildRing(ring: RingConfig): RingNode;
/** Every node of some rings in framework order: each before what it holds. */
export declare function flatten(nodes: readonly FrameworkNode[]): FrameworkNode[];
