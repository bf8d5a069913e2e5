function refuse(): never {
  throw new TypeError('The model cannot be changed.');
}

/** A copy of plain data, frozen to the bottom: the caller's own objects stay as they are. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  // Spread first: a key of its own, `__proto__` too, is then only written over.
  const copy = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(copy)) if (typeof copy[key] === 'object') copy[key] = frozenCopy(copy[key]);
  return Object.freeze(copy) as T;
}

/** A map whose changing methods throw: `Object.freeze` does not reach a map's entries. */
export function frozenMap<K, V>(entries: Iterable<readonly [K, V]>): ReadonlyMap<K, V> {
  return Object.freeze(Object.assign(new Map(entries), { set: refuse, delete: refuse, clear: refuse }));
}
