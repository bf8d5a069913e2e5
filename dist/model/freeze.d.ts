/** A copy of plain data, frozen to the bottom: the caller's own objects stay as they are. */
export declare function frozenCopy<T>(value: T): T;
/** A map whose changing methods throw: `Object.freeze` does not reach a map's entries. */
export declare function frozenMap<K, V>(entries: Iterable<readonly [K, V]>): ReadonlyMap<K, V>;
