/** Numbers in [0, 1) that depend on the seed alone (FNV-1a into mulberry32): the same link, the same draw. */
function seededRandom(seed) {
    let state = 0x811c9dc5;
    for (const char of seed)
        state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
    };
}
/** A shuffled copy (Fisher–Yates). */
function shuffled(items, random) {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
}
/** A short text to draw or shuffle by. */
const newSeed = (random) => Math.floor(random() * 36 ** 5)
    .toString(36)
    .padStart(5, '0');

export { newSeed, seededRandom, shuffled };
