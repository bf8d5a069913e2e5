import { suppress } from './suppress.js';

const optional = (key, value) => (value === undefined ? {} : { [key]: value });
/** Prefix of the ids of a device's own answers, so that they never meet a configured id. */
const OWN_PREFIX = 'own:';
/** Conditions by domain, in framework order; neighbours without a domain share a group. */
function groupConditions(conditions, domains) {
    const byId = new Map(domains.map((domain) => [domain.id, domain]));
    const groups = [];
    for (const condition of conditions) {
        const domain = byId.get(condition.parentId ?? '') ?? null;
        const last = groups.at(-1);
        if (last?.domain === domain)
            last.conditions.push(condition);
        else
            groups.push({ domain, conditions: [condition] });
    }
    return groups;
}
const NO_STATS = new Map();
const NONE = new Set();
function onScale(ratings, known, min, max) {
    const values = new Map();
    for (const [id, value] of ratings) {
        // A rating off the scale has no place on it: it counts as not rated.
        if (known.has(id) && value !== null && value >= min && value <= max)
            values.set(id, value);
    }
    return values;
}
function ownSeries(own, known, min, max) {
    return Object.entries(own).flatMap(([assessment, { ratings }]) => {
        const answers = Object.entries(ratings).map(([id, { value }]) => [id, value]);
        const numbers = answers.map(([id, value]) => [id, typeof value === 'number' ? value : null]);
        const values = onScale(numbers, known, min, max);
        const idsWith = (isSo) => new Set(Object.keys(ratings).filter((id) => known.has(id) && ratings[id] && isSo(ratings[id])));
        const notApplicable = idsWith(({ value }) => value === 'na');
        const unknown = idsWith(({ value, unknown: isUnknown }) => value === null && !!isUnknown);
        if (values.size + notApplicable.size + unknown.size === 0)
            return [];
        return [
            {
                id: OWN_PREFIX + assessment,
                label: '',
                origin: 'own',
                n: 1,
                values,
                stats: NO_STATS,
                hidden: NONE,
                notApplicable,
                unknown,
            },
        ];
    });
}
/** The assessment an own series comes from; null for a configured one. */
const assessmentOfSeries = (series) => series.origin === 'own' ? series.id.slice(OWN_PREFIX.length) : null;
function show(one, hidden, { known, min, max }) {
    const ratings = Object.entries(one.ratings).filter(([id]) => !hidden.has(id));
    const stats = [...(one.stats ?? NO_STATS)].filter(([id]) => known.has(id) && !hidden.has(id));
    return {
        id: one.id,
        label: one.label,
        origin: 'given',
        ...optional('group', one.group),
        ...optional('period', one.period),
        n: one.n ?? null,
        values: onScale(ratings, known, min, max),
        stats: new Map(stats),
        hidden,
        notApplicable: NONE,
        unknown: NONE,
    };
}
const hide = (one, reason) => ({
    id: one.isNamed === false ? '' : one.id,
    label: one.isNamed === false ? '' : one.label,
    ...optional('period', one.period),
    reason,
});
/**
 * The one gate between ratings and every view, export and text: hidden groups are gone from its answer.
 * What is hidden is decided over all series, before `only`, so that no choice of series changes it.
 */
function visibleReadiness(readiness, conditions, options = {}) {
    const { levels, minN } = readiness;
    const min = levels[0]?.value ?? 1;
    const max = levels.at(-1)?.value ?? min + 1;
    const known = new Set(conditions.map(({ id }) => id));
    const all = [...readiness.series, ...(options.added ?? [])];
    const { series: reasons, cells } = suppress(all, [...known], minN);
    const only = options.only?.length ? new Set(options.only) : null;
    const offered = all.filter(({ id }) => !only || only.has(id));
    const own = ownSeries(options.own ?? {}, known, min, max).filter((one) => !only || only.has(one.id) || only.has(assessmentOfSeries(one) ?? ''));
    const target = readiness.target && {
        label: readiness.target.label,
        values: onScale(Object.entries(readiness.target.ratings), known, min, max),
    };
    return {
        levels,
        min,
        max,
        minN,
        groups: groupConditions(conditions, options.domains ?? []),
        conditions,
        series: [
            ...own,
            ...offered
                .filter((one) => !reasons.has(one))
                .map((one) => show(one, cells.get(one) ?? NONE, { known, min, max })),
        ],
        hidden: offered.flatMap((one) => {
            const reason = reasons.get(one);
            return reason ? [hide(one, reason)] : [];
        }),
        target: target && target.values.size > 0 ? target : null,
    };
}

export { assessmentOfSeries, groupConditions, visibleReadiness };
