const indexes = new WeakMap();
/** The parts of a layout by id; made once for each layout. */
function indexOf(layout) {
    const known = indexes.get(layout);
    if (known)
        return known;
    const parts = new Map();
    for (const part of layout.segments)
        parts.set(part.id, { type: 'segment', part });
    for (const part of layout.beads)
        parts.set(part.id, { type: 'bead', part });
    for (const part of layout.domains)
        parts.set(part.id, { type: 'domain', part });
    const index = { parts, reachable: new Set(layout.focusRows.flatMap(({ ids }) => ids)) };
    indexes.set(layout, index);
    return index;
}
/** The part that shows a node, where there is one in view. */
function partFor(layout, id) {
    if (id === null)
        return undefined;
    const shown = indexOf(layout).parts.get(layout.partOf.get(id) ?? id);
    return shown?.part.hidden ? undefined : shown;
}

export { indexOf, partFor };
