/**
 * The normalised model every widget draws. Built once by `createModel` from a validated config;
 * frozen, complete (lists are never absent) and free of host objects.
 */
/** What a node is; follows from its ring's kind and its depth. */
/** What a ring holds. */
const RING_KINDS = ['outcomes', 'experiences', 'conditions'];
const SCHEMES = ['auto', 'light', 'dark'];
const RADII = ['sharp', 'soft', 'round'];
const DENSITIES = ['compact', 'regular', 'roomy'];

export { DENSITIES, RADII, RING_KINDS, SCHEMES };
