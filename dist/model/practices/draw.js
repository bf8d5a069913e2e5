import { newSeed, shuffled, seededRandom } from './random.js';

/** Draws practices at random, from different experiences as far as there are any. The seed alone decides. */
function drawPractices(pool, count, seed) {
    const drawn = [];
    // Rounds: one of each experience first, then a second of each, until there are enough.
    for (let left = shuffled(pool, seededRandom(seed)); drawn.length < count && left.length > 0;) {
        const taken = new Set();
        const rest = [];
        for (const practice of left) {
            const key = practice.experience?.id ?? '';
            if (drawn.length < count && !taken.has(key))
                drawn.push(practice);
            else
                rest.push(practice);
            taken.add(key);
        }
        left = rest;
    }
    return drawn;
}
/** Seeds looked at before a repeat is accepted; a pool that has others nearly always gives them sooner. */
const MAX_TRIES = 400;
/** A seed whose draw repeats as little as can be of the last one, so that a link needs the seed alone. */
function freshSeed(pool, count, last, random) {
    const least = Math.max(0, count - pool.filter(({ id }) => !last.includes(id)).length);
    let best = { seed: newSeed(random), repeats: Infinity };
    for (let tries = 0; tries < MAX_TRIES && best.repeats > least; tries++) {
        const seed = newSeed(random);
        const repeats = drawPractices(pool, count, seed).filter(({ id }) => last.includes(id)).length;
        if (repeats < best.repeats)
            best = { seed, repeats };
    }
    return best.seed;
}

export { drawPractices, freshSeed };
