import { turn } from './polar.js';

const places = new WeakMap();
function placesOf(layout) {
    const known = places.get(layout);
    if (known)
        return known;
    const parts = new Map([...layout.segments, ...layout.beads, ...layout.domains].map((part) => [part.id, part]));
    const map = new Map();
    layout.focusRows.forEach(({ ids }, row) => ids.forEach((id, index) => {
        const { angle = 0, parentId = '' } = parts.get(id) ?? {};
        map.set(id, { row, index, angle, parentId });
    }));
    places.set(layout, map);
    return map;
}
/** What a key means where rings run round, and where an unfolded ring stands like a list with the centre at its start. */
function stepOf({ dir, unfolded }, key) {
    const toEnd = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
    if (sideways && unfolded === null)
        return key === toEnd ? 'next' : 'previous';
    if (sideways)
        return key === toEnd ? 'out' : 'in';
    if (key === 'ArrowUp')
        return unfolded === null ? 'out' : 'previous';
    if (key === 'ArrowDown')
        return unfolded === null ? 'in' : 'next';
    return { Home: 'first', End: 'last', PageUp: 'previousGroup', PageDown: 'nextGroup' }[key];
}
/** The part of a row that lies nearest to an angle; of two as near the one further on. */
function nearest(row, angle, map) {
    let best = null;
    let least = Infinity;
    for (const id of row?.ids ?? []) {
        const away = turn(angle, map.get(id)?.angle ?? 0);
        // Of equals the one clockwise wins: rounding must not decide.
        const distance = Math.abs(away) - (away > 0 ? 1e-6 : 0);
        if (distance < least)
            [best, least] = [id, distance];
    }
    return best;
}
/** First and last place of the group (domain, or experience of a bead) around an index. */
function groupAround(ids, index, map) {
    const parentAt = (at) => map.get(ids[at] ?? '')?.parentId;
    let [first, last] = [index, index];
    while (first > 0 && parentAt(first - 1) === parentAt(index))
        first -= 1;
    while (last < ids.length - 1 && parentAt(last + 1) === parentAt(index))
        last += 1;
    return [first, last];
}
function withinRow({ ids, kind }, place, step, map) {
    const at = (index) => ids[(index + ids.length) % ids.length] ?? null;
    if (step === 'next')
        return at(place.index + 1);
    if (step === 'previous')
        return at(place.index - 1);
    const [first, last] = groupAround(ids, place.index, map);
    if (step === 'first')
        return at(kind === 'beads' ? first : 0);
    if (step === 'last')
        return at(kind === 'beads' ? last : -1);
    if (first === 0 && last === ids.length - 1)
        return null;
    return step === 'nextGroup'
        ? at(last + 1)
        : at(groupAround(ids, (first - 1 + ids.length) % ids.length, map)[0]);
}
const isKey = (key) => /^(Arrow(Left|Right|Up|Down)|Home|End|Page(Up|Down))$/.test(key);
/**
 * Where a key leads from a part: arrows along a ring (and round its end) and between rings to the nearest angle,
 * Home and End to the first and last of the ring, or of the experience a bead belongs to, Page Up and Page Down to
 * the start of the previous or next group. In an unfolded layout up and down run along the list. Takes ids of
 * nodes or parts; null where the key means nothing or there is nowhere to go.
 */
function nextFocus(layout, id, key) {
    if (!isKey(key))
        return null;
    const map = placesOf(layout);
    const place = map.get(id) ?? map.get(layout.partOf.get(id) ?? '');
    const row = place && layout.focusRows[place.row];
    if (!row)
        return null;
    const step = stepOf(layout, key);
    if (step === 'out' || step === 'in')
        return nearest(layout.focusRows[place.row + (step === 'out' ? 1 : -1)], place.angle, map);
    const found = withinRow(row, place, step, map);
    return found === row.ids[place.index] ? null : found;
}

export { nextFocus };
