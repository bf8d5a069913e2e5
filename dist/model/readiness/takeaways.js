import { comparisonOf, changeIn } from './compare.js';
import { rounded, shownDifference } from './statistics.js';

/** More that share a place than this do not stand out. */
const MAX_TIES = 3;
/** All that share the highest score, in framework order. */
function leaders(scores) {
    if (scores.length === 0)
        return null;
    const score = Math.max(...scores.map((one) => one.score));
    return { ids: scores.filter((one) => one.score === score).map(({ id }) => id), score };
}
const scoresOf = (visible, score) => visible.conditions.flatMap(({ id }) => {
    const value = score(id);
    return value == null ? [] : [{ id, score: value }];
});
/** Names nothing when every rated condition is equal: that has no strongest part. */
function extremes(visible, series, sign) {
    const scores = scoresOf(visible, (id) => {
        const value = series.values.get(id);
        return value === undefined ? null : sign * rounded(value);
    });
    const best = leaders(scores);
    if (!best || best.ids.length === scores.length || best.ids.length > MAX_TIES)
        return null;
    const kind = sign > 0 ? 'highest' : 'lowest';
    return { kind, series, conditions: best.ids, value: sign * best.score };
}
function gap(visible, series) {
    const { target } = visible;
    if (!target)
        return null;
    const scores = scoresOf(visible, (id) => shownDifference(series.values.get(id), target.values.get(id)));
    const best = leaders(scores);
    if (!best)
        return null;
    if (best.score <= 0)
        return { kind: 'target-met', series, count: scores.length };
    return best.ids.length > MAX_TIES ? null : { kind: 'gap', series, conditions: best.ids, gap: best.score };
}
function change(visible, shown) {
    const comparison = comparisonOf(visible, shown);
    if (!comparison)
        return null;
    const { from, to } = comparison;
    const moves = scoresOf(visible, (id) => changeIn(comparison, id));
    const most = Math.max(0, ...moves.map(({ score }) => Math.abs(score)));
    const movers = moves.filter(({ score }) => Math.abs(score) === most);
    const [first] = movers;
    // Up and down as far, or many as far: nothing stands out.
    if (!first || most === 0 || movers.length > MAX_TIES || movers.some(({ score }) => score !== first.score))
        return null;
    const figure = (values) => movers.length > 1 ? null : rounded(values.get(first.id) ?? 0);
    return {
        kind: 'change',
        from,
        to,
        conditions: movers.map(({ id }) => id),
        by: first.score,
        before: figure(from.values),
        after: figure(to.values),
    };
}
/** Two series of the same time that lie furthest apart on one condition, at least one level. */
function differ(visible, shown) {
    let found = null;
    for (const high of shown) {
        for (const low of shown) {
            if (high.period !== low.period)
                continue;
            for (const { id } of visible.conditions) {
                const [top, bottom] = [high.values.get(id), low.values.get(id)];
                if (top === undefined || bottom === undefined || rounded(top) - rounded(bottom) < 1)
                    continue;
                if (found && rounded(top) - rounded(bottom) <= found.highValue - found.lowValue)
                    continue;
                found = {
                    kind: 'differ',
                    high,
                    low,
                    condition: id,
                    highValue: rounded(top),
                    lowValue: rounded(bottom),
                };
            }
        }
    }
    return found;
}
/** Below this, answers are spread out rather than together. */
const WIDE = 0.4;
/** The condition on which a group's own answers lie furthest apart, where they lie apart at all. */
function disagree(visible, series) {
    const best = leaders(scoresOf(visible, (id) => {
        const agreement = series.stats.get(id)?.agreement;
        return agreement == null || agreement >= WIDE ? null : -agreement;
    }));
    const [id] = best?.ids ?? [];
    const spread = id === undefined ? null : series.stats.get(id)?.spread;
    if (id === undefined || !spread || best?.ids.length !== 1)
        return null;
    return { kind: 'disagree', series, conditions: [id], lowest: spread.lowest, highest: spread.highest };
}
const MOST = 3;
/**
 * At most three facts about the series on show. First the highest rated condition of the first series; then, as far
 * as there is room: its largest gap to the target, the biggest change of a group since its last period, the
 * condition its people disagree on most, the condition two shown groups see most differently (a level or more
 * apart), its lowest rated condition. Ties are named together up to three; beyond that, nothing is said.
 */
function takeaways(visible, shown) {
    const [first] = shown;
    if (!first)
        return [];
    const all = [
        extremes(visible, first, 1),
        gap(visible, first),
        change(visible, shown),
        disagree(visible, first),
        differ(visible, shown),
        extremes(visible, first, -1),
    ];
    return all.filter((one) => one !== null).slice(0, MOST);
}

export { takeaways };
