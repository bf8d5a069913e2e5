import { shownDifference } from './statistics.js';

/** Text order of ISO periods is time order; others keep the order of the config. */
const isIso = (period) => /^\d{4}(-\d{2}){0,2}$/.test(period);
function isEarlier(candidate, series, all) {
    if (candidate.period === undefined || series.period === undefined)
        return false;
    if (candidate.period === series.period)
        return false;
    if (isIso(candidate.period) && isIso(series.period))
        return candidate.period < series.period;
    return all.indexOf(candidate) < all.indexOf(series);
}
/** The same group's latest earlier series that may be shown; null when there is none. */
function previousOf(visible, series) {
    if (series.origin === 'own')
        return null;
    const earlier = visible.series.filter((one) => one.origin === 'given' && one.group === series.group && isEarlier(one, series, visible.series));
    return earlier.reduce((latest, one) => (!latest || isEarlier(latest, one, visible.series) ? one : latest), null);
}
function comparisonOf(visible, shown) {
    for (const to of shown) {
        const from = previousOf(visible, to);
        if (from)
            return { from, to };
    }
    return null;
}
/** Change of one condition, from the figures as shown. */
const changeIn = (comparison, conditionId) => shownDifference(comparison.from.values.get(conditionId), comparison.to.values.get(conditionId));

export { changeIn, comparisonOf, previousOf };
