/**
 * Ids of the items that share a row with one that is open, the open ones included: those keep their own
 * height, so that one open card does not stretch its neighbours.
 */
function looseItems(shown, open, columns) {
    const loose = new Set();
    if (columns < 2)
        return loose;
    shown.forEach((id, index) => {
        if (!open.has(id))
            return;
        const start = index - (index % columns);
        for (const other of shown.slice(start, start + columns))
            loose.add(other);
    });
    return loose;
}

export { looseItems };
