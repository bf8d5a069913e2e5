/** What a node is: outcomes at every depth; experiences hold practices; a group of conditions is a domain. */
function kindAt({ ringKind, depth }, hasItems) {
    if (ringKind === 'outcomes')
        return 'outcome';
    if (ringKind === 'experiences')
        return depth === 1 ? 'experience' : 'practice';
    return depth === 1 && hasItems ? 'domain' : 'condition';
}
/** An empty text in a config clears what the base says. */
const TEXTS = [
    'shortTitle',
    'summary',
    'description',
    'statement',
    'question',
    'color',
    'icon',
    'toolkit',
];
function common(node, items) {
    const texts = TEXTS.filter((key) => node[key] !== undefined && node[key] !== '').map((key) => [key, node[key]]);
    const { id, title = id, steps = [], aliases = [], tags = [], resources = [], levels = {} } = node;
    return { id, title, ...Object.fromEntries(texts), steps, aliases, tags, resources, levels, items };
}
function buildNode(node, spot) {
    const { ringId, parentId } = spot;
    const items = (node.items ?? []).map((item) => buildNode(item, { ...spot, parentId: node.id, depth: spot.depth + 1 }));
    return { ...common(node, items), kind: kindAt(spot, items.length > 0), parentId, ringId };
}
/** Turns a ring whose merge is done into the model's. */
function buildRing(ring) {
    const { kind: ringKind = 'outcomes' } = ring;
    const spot = { ringId: ring.id, ringKind, parentId: ring.id, depth: 1 };
    const items = (ring.items ?? []).map((item) => buildNode(item, spot));
    return { ...common(ring, items), kind: 'ring', ringKind, parentId: null, ringId: ring.id };
}
/** Every node of some rings in framework order: each before what it holds. */
function flatten(nodes) {
    return nodes.flatMap((node) => [node, ...flatten(node.items)]);
}

export { buildRing, flatten };
