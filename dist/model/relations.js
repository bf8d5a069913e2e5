const NONE = Object.freeze({
    outcomes: [],
    experiences: [],
    practices: [],
    domains: [],
    conditions: [],
});
const neighbourIndexes = new WeakMap();
const results = new WeakMap();
function neighboursOf(model) {
    const known = neighbourIndexes.get(model);
    if (known)
        return known;
    const index = new Map();
    const add = (from, to) => {
        const set = index.get(from) ?? new Set();
        index.set(from, set.add(to));
    };
    for (const { from, to } of model.framework.links) {
        add(from, to);
        add(to, from);
    }
    neighbourIndexes.set(model, index);
    return index;
}
/** The node and everything in it. */
function withContent(node) {
    return [node, ...node.items.flatMap(withContent)];
}
/** Ids of the node and of what holds it, rings left out. */
function withHolders(model, id) {
    const ids = [];
    for (let node = model.nodes.get(id); node && node.kind !== 'ring'; node = model.nodes.get(node.parentId ?? ''))
        ids.push(node.id);
    return ids;
}
function findRelated(model, node) {
    const own = new Set(withContent(node).map(({ id }) => id));
    const neighbours = neighboursOf(model);
    const linked = [...own].flatMap((id) => [...(neighbours.get(id) ?? [])]).filter((id) => !own.has(id));
    const ids = new Set(linked.flatMap((id) => withHolders(model, id)));
    withHolders(model, node.id).forEach((id) => ids.delete(id));
    const found = [...model.nodes.values()].filter(({ id }) => ids.has(id));
    const ofKind = (kind) => Object.freeze(found.filter((other) => other.kind === kind));
    return Object.freeze({
        outcomes: ofKind('outcome'),
        experiences: ofKind('experience'),
        practices: ofKind('practice'),
        domains: ofKind('domain'),
        conditions: ofKind('condition'),
    });
}
/**
 * What a node connects to. Links count both ways, so two related nodes always name each other:
 * - a group (experience, domain, ring) has the links of everything in it;
 * - a linked part brings the groups that hold it: an outcome linked to a practice also names that
 *   practice's experience;
 * - a link to a group says nothing about its parts: a condition linked to an experience does not
 *   name each of its practices, nor do they name the condition.
 *
 * A node's own content and the groups that hold it are never listed. Results are kept for each model.
 */
function relatedNodes(model, idOrNode) {
    const node = typeof idOrNode === 'string' ? model.nodes.get(idOrNode) : idOrNode;
    if (!node)
        return NONE;
    const cache = results.get(model) ?? new Map();
    results.set(model, cache);
    const related = cache.get(node.id) ?? findRelated(model, node);
    cache.set(node.id, related);
    return related;
}

export { relatedNodes };
