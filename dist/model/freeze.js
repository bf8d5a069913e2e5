function refuse() {
    throw new TypeError('The model cannot be changed.');
}
/** A copy of plain data, frozen to the bottom: the caller's own objects stay as they are. */
function frozenCopy(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return Object.freeze(value.map(frozenCopy));
    // Spread first: a key of its own, `__proto__` too, is then only written over.
    const copy = { ...value };
    for (const key of Object.keys(copy))
        if (typeof copy[key] === 'object')
            copy[key] = frozenCopy(copy[key]);
    return Object.freeze(copy);
}
/** A map whose changing methods throw: `Object.freeze` does not reach a map's entries. */
function frozenMap(entries) {
    return Object.freeze(Object.assign(new Map(entries), { set: refuse, delete: refuse, clear: refuse }));
}

export { frozenCopy, frozenMap };
