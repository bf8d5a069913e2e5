import { type Issues } from './places.js';
import type { FrameworkConfig, NodeConfig } from './config-types.js';
import type { RingKind } from './types.js';
/** A node whose merge is done: `hidden` and `replaceItems` are gone. */
export type MergedNode = Omit<NodeConfig, 'items' | 'hidden' | 'replaceItems'> & {
    title: string;
    items: MergedNode[];
};
export type MergedRing = MergedNode & {
    kind: RingKind;
};
/**
 * Lays a config's rings over the base, matched by id (or alias) at every depth: given fields win,
 * given nodes come first in the given order, the rest of the base follows. A node given under
 * another holder of the same kind of ring moves there.
 */
export declare function mergeRings(base: FrameworkConfig | null, given: FrameworkConfig, issues: Issues): MergedRing[];
