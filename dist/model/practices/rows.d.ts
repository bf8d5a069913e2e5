/**
 * Ids of the items that share a row with one that is open, the open ones included: those keep their own
 * height, so that one open card does not stretch its neighbours.
 */
export declare function looseItems(shown: readonly string[], open: ReadonlySet<string>, columns: number): ReadonlySet<string>;
