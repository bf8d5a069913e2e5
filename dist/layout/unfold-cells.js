import { cutter, rawGroups } from './ring-cells.js';

/** More neighbours than this of an unfolded part are one run each side: none of them is in view. */
const MAX_HIDDEN = 60;
const WHOLE = { pitch: Infinity, need: () => 0 };
const ONE_RUN = { pitch: 1, need: () => Infinity };
const itemsIn = (groups) => groups.reduce((sum, { items }) => sum + items.length, 0);
/** Cuts a ring around the experience or domain with this id; null when it is not in the ring. */
function focusedCells(ring, counters, context, id, mergeRule) {
    const cut = cutter(ring, counters, context);
    const raw = rawGroups(ring, counters).flatMap((group) => aroundItem(group, id));
    const at = raw.findIndex(({ domains, items }) => domains[0]?.id === id || items[0]?.id === id);
    const own = raw[at];
    if (!own)
        return null;
    const [ahead, behind] = [raw.slice(0, at), raw.slice(at + 1)];
    const rule = itemsIn(ahead) + itemsIn(behind) > MAX_HIDDEN ? ONE_RUN : WHOLE;
    // In order, as signs are counted on.
    const before = cut(ahead, rule, true);
    const [focus] = cut([own], mergeRule(own.items.length));
    const after = cut(behind, rule, true);
    return focus ? { before, focus, after } : null;
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
