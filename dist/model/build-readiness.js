import { MIN_N } from './defaults.js';
import { didYouMean } from './near-miss.js';
import { pointerOf, pointerPart } from './places.js';

/** Below this, answers of single people can often be told. */
const RISKY_N = 5;
/** Checks readiness data against the scale and the conditions there are. */
function buildReadiness(config, checks) {
    const { groups = [], series = [], target, responses, minN = MIN_N } = config.readiness ?? {};
    if (minN < RISKY_N)
        warnSmallGroups(minN, checks.issues);
    return {
        levels: checks.levels,
        minN,
        groups: buildGroups(groups, checks.issues),
        series: buildAllSeries(series, checks),
        ...(responses ? { responses } : {}),
        ...(target ? { target: buildTarget(target, checks) } : {}),
    };
}
function buildGroups(given, issues) {
    const seen = new Map();
    for (const [index, entry] of given.entries()) {
        const { id, label = id } = typeof entry === 'string' ? { id: entry } : entry;
        if (!seen.has(id))
            seen.set(id, { id, label });
        else {
            const message = `The group "${id}" is named twice. Expected an id of its own; this second one is left out.`;
            issues.add('error', `/readiness/groups/${index}`, message);
        }
    }
    return [...seen.values()];
}
function warnSmallGroups(minN, issues) {
    const message = `readiness.minN is ${minN}: answers of single people may be recognised. Expected 10, or at least ${RISKY_N}.`;
    issues.add('warning', '/readiness/minN', message);
}
function buildTarget(target, checks) {
    return {
        label: target.label,
        ratings: buildRatings(target.ratings, '/readiness/target/ratings', 'the target', checks),
    };
}
function buildAllSeries(all, checks) {
    const seen = new Map();
    for (const [index, series] of all.entries()) {
        const path = pointerOf(series, `/readiness/series/${index}`);
        if (seen.has(series.id))
            reportTwice(series.id, path, checks.issues);
        else
            seen.set(series.id, buildSeries(series, path, checks));
    }
    return [...seen.values()];
}
function reportTwice(id, path, issues) {
    issues.add('error', path, `The series id "${id}" is used twice. Expected an id of its own; this second one is left out.`);
}
function buildSeries(series, path, checks) {
    const ratings = buildRatings(series.ratings, `${path}/ratings`, `the series "${series.id}"`, checks);
    return { ...series, label: series.label ?? series.id, ratings };
}
function buildRatings(ratings, path, place, checks) {
    const kept = Object.entries(ratings).flatMap(([key, value]) => {
        const id = checks.resolve(key);
        const problem = id === undefined ? unknownCondition(key) : outOfScale(value, key, checks.levels);
        if (id !== undefined && !problem)
            return [[id, value]];
        const hint = id === undefined ? didYouMean(key, checks.conditions) : undefined;
        checks.issues.add(id === undefined ? 'warning' : 'error', path + pointerPart(key), `In ${place}: ${problem}`, hint);
        return [];
    });
    return Object.fromEntries(kept);
}
const unknownCondition = (key) => `"${key}" is not a condition of this framework. Expected the id of a condition; the rating is left out.`;
function outOfScale(value, key, levels) {
    const [least, most] = [levels[0]?.value ?? 1, levels.at(-1)?.value ?? 1];
    if (value === null || (value >= least && value <= most))
        return null;
    return `found ${value} for "${key}", expected a number from ${least} to ${most}; the rating is left out.`;
}

export { buildReadiness };
