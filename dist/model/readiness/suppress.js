const TOTAL_GROUPS = new Set(['all', 'everyone', 'everybody', 'total', 'overall']);
const isNamedTotal = (series) => series.group !== undefined && TOTAL_GROUPS.has(series.group.trim().toLowerCase());
/** The series of a period that stand for everyone. A series without a group beside series with one is such a one. */
function totalsOf(period) {
    const hasGroups = period.some((series) => series.group !== undefined && !isNamedTotal(series));
    const isTotal = (series) => series.isTotal ?? (series.group === undefined ? hasGroups : isNamedTotal(series));
    return new Set(period.filter(isTotal));
}
function byPeriod(series) {
    const periods = new Map();
    for (const one of series) {
        const period = periods.get(one.period ?? '');
        if (period)
            period.push(one);
        else
            periods.set(one.period ?? '', [one]);
    }
    return [...periods.values()];
}
/** People in the total who belong to no listed group: they can be worked out as well as a hidden group. */
function remainder(totals, groups) {
    if (groups.length === 0 || groups.some(({ n }) => n === undefined))
        return 0;
    const counted = groups.reduce((sum, { n }) => sum + (n ?? 0), 0);
    const rests = totals.map(({ n }) => (n ?? counted) - counted).filter((rest) => rest > 0);
    return rests.length > 0 ? Math.min(...rests) : 0;
}
const smallestFirst = (a, b) => (a.n ?? Infinity) - (b.n ?? Infinity) || (a.series.id < b.series.id ? -1 : 1);
/**
 * With a total in view, the total less the groups in view gives what is left. That rest must be nobody, or at
 * least two parts with at least `minN` people together; until then the next smallest group is hidden too, and in the
 * end the total itself.
 * @param rest people in the total who belong to no listed group.
 * @returns the groups to hide besides those that are hidden already.
 */
function protectors(totals, groups, rest, minN) {
    if (!totals.some(({ hidden }) => !hidden))
        return [];
    const hidden = groups.filter((group) => group.hidden);
    let parts = hidden.length + (rest > 0 ? 1 : 0);
    let people = hidden.reduce((sum, { n }) => sum + (n ?? 0), rest);
    const chosen = [];
    const isExposed = () => (parts > 0 && people < minN) || (parts === 1 && rest === 0);
    for (const group of groups.filter((one) => !one.hidden).sort(smallestFirst)) {
        if (!isExposed())
            return chosen;
        chosen.push(group.series);
        parts += 1;
        people += group.n ?? 0;
    }
    // Where a small group is all there is behind the total, the total is its figure.
    return isExposed()
        ? [...chosen, ...totals.filter((one) => !one.hidden).map(({ series }) => series)]
        : chosen;
}
/** Two totals that differ by a few people give those few away. */
function nearTotals(totals, minN) {
    const chosen = [];
    let kept;
    for (const { series, n, hidden } of [...totals].sort((a, b) => smallestFirst(b, a))) {
        if (hidden || n === undefined)
            continue;
        if (kept !== undefined && kept - n > 0 && kept - n < minN)
            chosen.push(series);
        else
            kept = n;
    }
    return chosen;
}
/** People behind one figure: those who rated it where single answers are known, else those who answered at all. */
const peopleBehind = (series, condition) => {
    const stats = series.stats?.get(condition);
    return stats ? stats.answered : series.n;
};
const hasFigure = (series, condition) => (series.stats?.get(condition)?.answered ?? 0) > 0 || series.ratings[condition] != null;
function suppressCells(period, everyone, condition, minN, hidden) {
    const all = period.map((series) => {
        const n = peopleBehind(series, condition);
        return { series, n, hidden: hidden.has(series) || (n !== undefined && n < minN) };
    });
    const totals = all.filter(({ series }) => everyone.has(series));
    const groups = all.filter(({ series }) => !everyone.has(series));
    const withFigure = ({ series }) => hasFigure(series, condition);
    const small = all.filter((part) => part.hidden && !hidden.has(part.series) && withFigure(part));
    // A group without a figure protects nobody here, but its people are no part of the rest.
    const protecting = protectors(totals.filter(withFigure), groups.filter(withFigure), remainder(totals, groups), minN);
    return [...small.map(({ series }) => series), ...protecting];
}
/**
 * Which series, and which single figures of the others, must not be shown. Each figure is judged by the people
 * behind it, so that a condition few people rated is no way round the rule. A series without `n` counts as an
 * already published figure: it is shown.
 */
function suppress(series, conditions, minN) {
    const hidden = new Map();
    const cells = new Map();
    for (const one of series)
        if (one.n !== undefined && one.n < minN)
            hidden.set(one, 'small');
    for (const period of byPeriod(series)) {
        const parts = period.map((one) => ({ series: one, n: one.n, hidden: hidden.has(one) }));
        const everyone = totalsOf(period);
        const totals = parts.filter((part) => everyone.has(part.series));
        const groups = parts.filter((part) => !everyone.has(part.series));
        for (const one of nearTotals(totals, minN))
            hidden.set(one, 'protects');
        const shownTotals = totals.filter((part) => !hidden.has(part.series));
        for (const one of protectors(shownTotals, groups, remainder(totals, groups), minN))
            hidden.set(one, 'protects');
        for (const condition of conditions) {
            for (const one of suppressCells(period, everyone, condition, minN, hidden)) {
                cells.set(one, (cells.get(one) ?? new Set()).add(condition));
            }
        }
    }
    return { series: hidden, cells };
}

export { suppress };
