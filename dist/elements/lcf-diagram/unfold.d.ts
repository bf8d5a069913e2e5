import type { FrameworkNode, Model } from '../../model/types.js';
/** Narrower than this, nothing unfolds: the details list what a part holds instead. */
export declare const UNFOLD_ROOM = 720;
/**
 * What stands unfolded once `selected` is chosen: an experience or domain that was chosen itself; after that it
 * stays while the reader chooses among what is in view, and follows to a part of a neighbour.
 */
export declare function unfoldedFor(model: Model, selected: FrameworkNode | null, before: string | null): string | null;
