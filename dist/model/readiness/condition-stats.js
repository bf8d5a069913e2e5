import { agreement, countedStatistics } from './statistics.js';

/** @param levels values of the scale, ascending, one for each entry of `counts`. */
function conditionStats({ counts, notApplicable, unknown }, levels) {
    return {
        answered: counts.reduce((sum, count) => sum + count, 0),
        notApplicable,
        unknown,
        counts,
        ...countedStatistics(counts, levels),
        agreement: agreement(counts),
    };
}

export { conditionStats };
