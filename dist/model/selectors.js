const aliasIndexes = new WeakMap();
const kindIndexes = new WeakMap();
function aliasesOf(model) {
    const known = aliasIndexes.get(model);
    if (known)
        return known;
    // From the last to the first, so that the first part keeps an alias that two have.
    const nodes = [...model.nodes.values()].reverse();
    const index = new Map(nodes.flatMap((node) => node.aliases.map((alias) => [alias, node])));
    aliasIndexes.set(model, index);
    return index;
}
/** The node with this id, else the one that has it among its aliases. */
function findNode(model, idOrAlias) {
    return model.nodes.get(idOrAlias) ?? aliasesOf(model).get(idOrAlias);
}
/** The node that holds this one; undefined for a ring. */
function parentOf(model, node) {
    return node.parentId === null ? undefined : model.nodes.get(node.parentId);
}
function nodesOfKind(model, kind) {
    const byKind = kindIndexes.get(model) ?? new Map();
    kindIndexes.set(model, byKind);
    const known = byKind.get(kind);
    if (known)
        return known;
    const nodes = Object.freeze([...model.nodes.values()].filter((node) => node.kind === kind));
    byKind.set(kind, nodes);
    return nodes;
}
/** All outcomes, in framework order. */
const outcomesOf = (model) => nodesOfKind(model, 'outcome');
/** All learning experiences, in framework order. */
const experiencesOf = (model) => nodesOfKind(model, 'experience');
/** All practices, in framework order. */
const practicesOf = (model) => nodesOfKind(model, 'practice');
/** All domains (groups of conditions), in framework order. */
const domainsOf = (model) => nodesOfKind(model, 'domain');
/** All conditions, in framework order. */
const conditionsOf = (model) => nodesOfKind(model, 'condition');
/** Colours and shapes of learning experiences. */
const SHAPES = 4;
/** 1 to 4: colour and shape of the experience at a place, counted from 0. */
const hueAt = (place) => (place % SHAPES) + 1;
/** 1 to 4: colour and shape of a learning experience, by its place unless it brought its own. */
const hueNumber = (model, { id, hue }) => hue ??
    hueAt(Math.max(0, experiencesOf(model).findIndex((node) => node.id === id)));

export { SHAPES, conditionsOf, domainsOf, experiencesOf, findNode, hueAt, hueNumber, outcomesOf, parentOf, practicesOf };
