const HIDDEN = { kind: 'hidden' };
const NOT_APPLICABLE = { kind: 'not-applicable' };
const UNKNOWN = { kind: 'unknown' };
const NOT_RATED = { kind: 'not-rated' };
function cellOf(series, conditionId) {
    const value = series.values.get(conditionId);
    if (value !== undefined)
        return { kind: 'value', value };
    if (series.hidden.has(conditionId))
        return HIDDEN;
    if (series.notApplicable.has(conditionId))
        return NOT_APPLICABLE;
    return series.unknown.has(conditionId) ? UNKNOWN : NOT_RATED;
}
/** As many as one radar shows clearly. */
const MAX_OVERLAID = 3;
const latestFirst = (a, b) => (a.period ?? '') === (b.period ?? '') ? 0 : (a.period ?? '') > (b.period ?? '') ? -1 : 1;
/**
 * What is shown before the reader chooses: the groups of the latest period, then the answers of this device; where
 * room is left and there is one group only, its earlier period.
 */
function defaultSeries({ series }) {
    const given = series.filter(({ origin }) => origin === 'given').sort(latestFirst);
    const latest = given.filter(({ period }) => period === given[0]?.period);
    const earlier = given.find((one) => latest.length === 1 && one.period !== undefined && one.group === latest[0]?.group && one !== latest[0]);
    const own = series.filter(({ origin }) => origin === 'own');
    const first = [...latest, ...(earlier ? [earlier] : [])].slice(0, own.length > 0 ? MAX_OVERLAID - 1 : MAX_OVERLAID);
    return [...first, ...own].slice(0, MAX_OVERLAID).map(({ id }) => id);
}

export { MAX_OVERLAID, cellOf, defaultSeries };
