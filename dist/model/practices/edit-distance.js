/**
 * Fewest slips that turn `typed` into `known` or into a beginning of it, as when a word is half typed.
 * A slip is a letter left out, added, swapped for another, or exchanged with its neighbour
 * (optimal string alignment). Stops early: any result above `limit` only says "more than that".
 */
function editDistance(typed, known, limit) {
    const a = [...typed];
    // Letters further on cannot be reached with so few slips.
    const b = [...known].slice(0, a.length + limit);
    if (b.length < a.length - limit)
        return limit + 1;
    let twoBack = [];
    let back = b.map((_, j) => j).concat(b.length);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let best = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + (same ? 0 : 1));
            const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (exchanged)
                best = Math.min(best, (twoBack[j - 2] ?? 0) + 1);
            row.push(best);
        }
        if (Math.min(...row) > limit)
            return limit + 1;
        [twoBack, back] = [back, row];
    }
    return Math.min(...back);
}

export { editDistance };
