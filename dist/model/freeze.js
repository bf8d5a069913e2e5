function refuse() {
    throw new TypeError('The model cannot be changed.');
}
/** A copy of plain data, frozen to the bottom: the caller's own objects stay as they are. */
function frozenCopy(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    const copy = Array.isArray(value)
        ? value.map(frozenCopy)
        : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, frozenCopy(item)]));
    return Object.freeze(copy);
}
/** A map whose changing methods throw: `Object.freeze` does not reach a map's entries. */
function frozenMap(entries) {
    return Object.freeze(Object.assign(new Map(entries), { set: refuse, delete: refuse, clear: refuse }));
}

export { frozenCopy, frozenMap };
