import { cellOf } from './cells.js';
import { changeIn } from './compare.js';
import { shownDifference } from './statistics.js';

/** The rows in framework order, from what is shown and nothing else. */
function resultRows(visible, shown, comparison) {
    const [first] = shown;
    const domains = new Map(visible.groups.flatMap(({ domain, conditions }) => conditions.map((one) => [one.id, domain])));
    return visible.conditions.map((condition, index) => {
        const { id } = condition;
        const target = visible.target?.values.get(id) ?? null;
        return {
            condition,
            domain: domains.get(id) ?? null,
            number: index + 1,
            cells: shown.map((series) => cellOf(series, id)),
            change: comparison && changeIn(comparison, id),
            target,
            gap: shownDifference(first?.values.get(id), target),
            stats: first?.stats.get(id) ?? null,
        };
    });
}
function sortValue(row, key) {
    switch (key) {
        case 'change':
        case 'target':
        case 'gap':
            return row[key];
        case 'lowest':
        case 'highest':
            return row.stats?.spread?.[key] ?? null;
        case 'agreement':
            return row.stats?.agreement ?? null;
        case 'n':
            return row.stats?.answered ?? null;
        case 'number':
        case 'condition':
        case 'domain':
            return row.number;
        default: {
            const cell = row.cells[Number(key.slice('series-'.length))];
            return cell?.kind === 'value' ? cell.value : null;
        }
    }
}
/** Sorted without changing the list; rows with nothing to sort by come last, whatever the direction. */
function sortRows(rows, { key, descending }, compare) {
    const sign = descending ? -1 : 1;
    return [...rows].sort((a, b) => {
        if (key === 'condition')
            return sign * compare(a.condition.title, b.condition.title);
        if (key === 'domain')
            return sign * compare(a.domain?.title ?? '', b.domain?.title ?? '') || a.number - b.number;
        const [x, y] = [sortValue(a, key), sortValue(b, key)];
        if (x === null || y === null)
            return (x === null ? 1 : 0) - (y === null ? 1 : 0) || a.number - b.number;
        return sign * (x - y) || a.number - b.number;
    });
}

export { resultRows, sortRows };
