import type { FrameworkNode, Model } from './types.js';
/** What a node connects to, by kind, each list in framework order. */
export interface RelatedNodes {
    readonly outcomes: readonly FrameworkNode[];
    readonly experiences: readonly FrameworkNode[];
    readonly practices: readonly FrameworkNode[];
    readonly domains: readonly FrameworkNode[];
    readonly conditions: readonly FrameworkNode[];
}
/**
 * What a node connects to. Links count both ways, so two related nodes always name each other:
 * - a group (experience, domain, ring) has the links of everything in it;
 * - a linked part brings the groups that hold it: an outcome linked to a practice also names that
 *   practice's experience;
 * - a link to a group says nothing about its parts: a condition linked to an experience does not
 *   name each of its practices, nor do they name the condition.
 *
 * A node's own content and the groups that hold it are never listed. Results are kept for each model.
 */
export declare function relatedNodes(model: Model, idOrNode: string | FrameworkNode): RelatedNodes;
