import { begin, rawGroups, countOf, mergeGroups, wholeGroups, cellsOf } from './ring-cells.js';

/** More neighbours than this of an unfolded part are one run each side: none of them is in view. */
const MAX_HIDDEN = 60;
/** Cuts a ring around the experience or domain with this id; null when it is not in the ring. */
function focusedCells(ring, counters, options, id, mergeRule) {
    const { first, sign, make } = begin(ring, counters, options);
    const raw = rawGroups(ring, counters).flatMap((group) => aroundItem(group, id));
    const at = raw.findIndex(({ domains, items }) => domains[0]?.id === id || items[0]?.id === id);
    const own = raw[at];
    if (!own)
        return null;
    const [ahead, behind] = [raw.slice(0, at), raw.slice(at + 1)];
    const isCrowded = countOf(ahead) + countOf(behind) > MAX_HIDDEN;
    const sides = (side) => isCrowded && side.length > 0 ? mergeGroups(side, 1, Infinity, make) : wholeGroups(side, make);
    // In order, as signs are counted on.
    const before = sides(ahead);
    const { pitch, need } = mergeRule(own.items.length);
    const lastSign = sign(first + countOf(ahead) + own.items.length - 1);
    const [focus] = pitch < need(lastSign)
        ? mergeGroups([own], pitch, need(`${lastSign}–${lastSign}`), make)
        : wholeGroups([own], make);
    const after = sides(behind);
    counters[ring.ringKind] += countOf(raw);
    return focus ? { ...cellsOf(ring, [...before, focus, ...after]), before, focus, after } : null;
}
/** Splits a group without a domain so that the item stands alone. */
function aroundItem(group, id) {
    const at = group.domains.length > 0 ? -1 : group.items.findIndex((item) => item.id === id);
    if (at < 0)
        return [group];
    const split = [group.items.slice(0, at), group.items.slice(at, at + 1), group.items.slice(at + 1)];
    return split.filter(({ length }) => length > 0).map((items) => ({ ...group, items }));
}

export { focusedCells };
