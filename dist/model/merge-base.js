const withContent = (node) => [node, ...(node.items ?? []).flatMap(withContent)];
/** Indexes a framework by id and alias; an empty index for `null`. */
function baseIndex(base) {
    const rings = base?.rings ?? [];
    const entries = rings.flatMap((ring) => withContent(ring).map((node) => ({
        id: node.id,
        node,
        ringId: ring.id,
        ringKind: ring.kind ?? 'outcomes',
        isRing: node === ring,
    })));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const byAlias = new Map(entries.flatMap((entry) => (entry.node.aliases ?? []).map((alias) => [alias, entry])));
    return {
        find: (id) => byId.get(id) ?? byAlias.get(id),
        ids: [...byId.keys()],
        ringIds: rings.map(({ id }) => id),
    };
}

export { baseIndex };
