import { weekNumber } from './days.js';
import { shuffled, seededRandom } from './random.js';

/**
 * The practice of a week: the same for everyone with the same pool. Each practice has its week before
 * one comes back.
 * @param inOrder keeps the pool's order (a district's own plan) instead of mixing it anew each round.
 */
function practiceOfWeek(pool, date, seed, inOrder = false) {
    if (pool.length === 0)
        return undefined;
    const week = weekNumber(date);
    const round = Math.floor(week / pool.length);
    const order = inOrder ? pool : shuffled(pool, seededRandom(`${seed} ${round}`));
    return order[week - round * pool.length];
}

export { practiceOfWeek };
