/** How many single letters must be added, dropped or changed to turn one word into the other. */
function distance(a, b) {
    let row = [...b, ''].map((_, index) => index);
    [...a].forEach((letter, i) => {
        const next = [i + 1];
        [...b].forEach((other, j) => {
            next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
        });
        row = next;
    });
    return row.at(-1) ?? 0;
}
const plain = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** The known word that was most likely meant: same but for case and dashes, or a letter or two off. */
function nearMiss(word, known) {
    const wanted = plain(word.slice(0, 60));
    let best;
    let least = Math.min(2, Math.floor(wanted.length / 2)) + 1;
    for (const candidate of known) {
        const far = distance(wanted, plain(candidate));
        if (far < least)
            [best, least] = [candidate, far];
    }
    return best;
}
/** A hint with that word, or undefined. */
function didYouMean(word, known) {
    const meant = nearMiss(word, known);
    return meant === undefined ? undefined : `Did you mean "${meant}"?`;
}

export { didYouMean, nearMiss };
