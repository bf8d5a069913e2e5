import { baseIndex } from './merge-base.js';
import { didYouMean } from './near-miss.js';
import { pointerOf } from './places.js';

/**
 * Lays a config's rings over the base, matched by id (or alias) at every depth: given fields win,
 * given nodes come first in the given order, the rest of the base follows. A node given under
 * another holder of the same kind of ring moves there.
 */
function mergeRings(base, given, issues) {
    const merge = { base: baseIndex(base), issues, claims: new Map() };
    for (const [ring, path] of placed(given.rings ?? [], '/framework/rings'))
        claimRing(merge, ring, path);
    return mergeList(merge, base?.rings ?? [], given.rings ?? [], '/framework/rings');
}
const placed = (items, path) => items.map((item, index) => [item, pointerOf(item, `${path}/${index}`)]);
function claimRing(merge, ring, path) {
    const known = merge.base.find(ring.id);
    const kind = ring.kind ?? known?.ringKind;
    if (kind === undefined && !ring.hidden) {
        const hint = didYouMean(ring.id, merge.base.ringIds);
        merge.issues.add('error', path, `The ring "${ring.id}" has no kind and is left out. Expected "kind": "outcomes", "experiences" or "conditions".`, hint);
        return;
    }
    claim(merge, ring, path, { ringId: known?.id ?? ring.id, kind: kind ?? 'outcomes', isRing: true });
}
/** Takes a given node, unless its id is in use already; then it is reported and left out with all it holds. */
function claim(merge, node, path, spot) {
    const known = merge.base.find(node.id);
    const id = known?.id ?? node.id;
    const movable = !known ||
        (known.isRing === spot.isRing && (known.ringId === spot.ringId || known.ringKind === spot.kind));
    if (merge.claims.has(id) || !movable) {
        merge.issues.add('error', path, `The id "${node.id}" is used twice. Expected an id of its own; this second one is left out.`);
        return;
    }
    if (node.hidden && !known)
        reportNothingToHide(merge, node, path);
    merge.claims.set(id, node);
    if (node.hidden)
        return;
    for (const [item, place] of placed(node.items ?? [], `${path}/items`))
        claim(merge, item, place, { ...spot, isRing: false });
}
function reportNothingToHide(merge, node, path) {
    merge.issues.add('warning', path, `There is nothing with the id "${node.id}" to hide.`, didYouMean(node.id, merge.base.ids));
}
function mergeList(merge, base, given, path) {
    const { claims } = merge;
    const first = placed(given, path).filter(([node]) => claims.get(merge.base.find(node.id)?.id ?? node.id) === node && !node.hidden);
    const rest = base.filter(({ id }) => !claims.has(id));
    return [
        ...first.map(([node, place]) => mergeNode(merge, node, place)),
        ...rest.map((node) => mergeNode(merge, { id: node.id }, '')),
    ];
}
function mergeNode(merge, given, path) {
    const known = merge.base.find(given.id);
    const { hidden: _hidden, replaceItems, items = [], ...fields } = given;
    const base = known?.node;
    const id = known?.id ?? given.id;
    const levels = { ...base?.levels, ...given.levels };
    const inherited = replaceItems ? [] : (base?.items ?? []);
    return {
        ...baseFields(base, given),
        ...fields,
        id,
        levels,
        title: given.title ?? base?.title ?? titleless(merge, id, path),
        items: mergeList(merge, inherited, items, `${path}/items`),
    };
}
/** A new title takes the base's short one away: it shortens other words. */
function baseFields(base, given) {
    if (!base || given.title === undefined || given.title === base.title)
        return { ...base };
    const { shortTitle: _shortTitle, ...fields } = base;
    return fields;
}
function titleless(merge, id, path) {
    merge.issues.add('error', path, `"${id}" has no title; its id is shown instead. Expected "title": text.`, didYouMean(id, merge.base.ids));
    return id;
}

export { mergeRings };
