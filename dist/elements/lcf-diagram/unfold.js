/** Narrower than this, nothing unfolds: the details list what a part holds instead. */
const UNFOLD_ROOM = 720;
const opens = (node) => (node?.kind === 'experience' || node?.kind === 'domain') && node.items.length > 0;
/**
 * What stands unfolded once `selected` is chosen: an experience or domain that was chosen itself; after that it
 * stays while the reader chooses among what is in view, and follows to a part of a neighbour.
 */
function unfoldedFor(model, selected, before) {
    if (!selected)
        return null;
    if (opens(selected))
        return selected.id;
    const current = model.nodes.get(before ?? '');
    if (!current || selected.kind === 'ring')
        return null;
    const parent = model.nodes.get(selected.parentId ?? '');
    return parent && opens(parent) && parent.kind === current.kind ? parent.id : current.id;
}

export { UNFOLD_ROOM, unfoldedFor };
