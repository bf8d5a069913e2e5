import { CLEAR, NO_LABEL, isWide, fitSign, fitLabel } from './label-fit.js';
import { isStraightScript } from './text-lines.js';

/** Nothing is ever set smaller. */
const MIN_FONT = 12;
const MAX_LINES = 3;
/** Sizes to try, largest first. They grow with the reader's text, and never fall under 12 px. */
function fontSizes(largest, base) {
    const sizes = new Set();
    for (let size = largest; size >= MIN_FONT; size -= 1)
        sizes.add(Math.max(MIN_FONT, Math.round((size * base) / 8) / 2));
    return [...sizes];
}
/** Every size of each source, either way, in the order they are wanted. */
const waysOf = (sources, bends, sizes, clear = CLEAR) => sources.flatMap((source) => bends.flatMap((bend) => sizes.map((size) => ({ source, bend, size, clear }))));
/** The sources of titles: none where a run has nothing but its sign, short ones only where there are any. */
function titleSources(items) {
    if (items.some(({ title }) => title === ''))
        return [];
    return items.some(({ shortTitle }) => shortTitle !== undefined) ? ['title', 'short'] : ['title'];
}
/** Joined scripts are never curved. */
const canCurve = (items) => !items.some(({ title }) => isStraightScript(title));
/** All labels set the first way in which every one of them has room; without any where there is none. */
function setAlike(items, ways, place) {
    let hardest = 0;
    for (const way of ways) {
        const { source, clear } = way;
        const labels = [];
        const set = (item) => {
            const { title, shortTitle, sign, shape, key } = item;
            const text = source === 'sign' ? sign : source === 'short' ? (shortTitle ?? title) : title;
            return place(item, { text, shape, key, source, clear }, way, labels);
        };
        // What had no room last time is the first to have none again.
        const tried = items[hardest];
        if (tried && !set(tried))
            continue;
        for (const item of items) {
            const label = set(item);
            if (!label)
                break;
            labels.push(label);
        }
        if (labels.length === items.length)
            return { way, labels };
        hardest = labels.length;
    }
    return {
        way: { source: 'sign', bend: 'straight', size: MIN_FONT, clear: CLEAR },
        labels: items.map(() => NO_LABEL),
    };
}
/**
 * Full titles, else short ones, else signs, else none; the same for all.
 * @param largest font size to begin with, at a base of 16.
 * @param isInner outcomes and experiences: at rest these rings are tight, and read better curved in at most 2 lines.
 * @param turned sets titles beside what is unfolded; null at rest.
 */
function ringLabels(context, items, largest, isInner, turned) {
    const { base } = context;
    const isTight = isInner && !turned;
    const curved = canCurve(items) ? ['curved'] : [];
    // Titles that cannot follow an inner ring go across it.
    const straight = turned && !(isInner && curved.length) ? ['straight', 'tilted'] : ['straight'];
    const bends = isTight ? [...curved, ...straight] : [...straight, ...curved];
    const [sources, sizes] = [titleSources(items), fontSizes(largest, base)];
    const ways = [
        ...waysOf(sources, bends, sizes),
        // Words a pixel nearer to the edge say more than a sign.
        ...waysOf(sources, bends, sizes.slice(-1), CLEAR - 1),
        ...waysOf(['sign'], ['straight', 'curved'], fontSizes(14, base)),
    ];
    return setAlike(items, ways, ({ sector }, text, { source, bend, size }) => {
        const isCurved = bend === 'curved';
        const maxLines = isCurved && isTight ? 2 : isWide(sector) ? MAX_LINES + 1 : MAX_LINES;
        if (source === 'sign')
            return fitSign(context, text, sector, size, isCurved);
        return turned && bend === 'tilted'
            ? turned(context, text, sector, size, maxLines, isInner)
            : fitLabel(context, text, sector, size, isCurved, maxLines);
    });
}

export { canCurve, fontSizes, ringLabels, setAlike, titleSources, waysOf };
