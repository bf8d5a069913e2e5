import { NO_LABEL, CLEAR, fitCurved, fitStraight, fitSign } from './label-fit.js';
import { isInside } from './polar.js';
import { isStraightScript } from './text-lines.js';

/** Nothing is ever set smaller. */
const MIN_FONT = 12;
const STRAIGHT_LINES = 3;
/** Sizes to try, largest first. They grow with the reader's text, and never fall under 12 px. */
function fontSizes(largest, base) {
    const sizes = [];
    for (let size = largest; size >= MIN_FONT; size -= 1)
        sizes.push(Math.max(MIN_FONT, Math.round((size * base) / 8) / 2));
    return [...new Set(sizes)];
}
function rulesFor(items, isTight) {
    const both = (source) => [
        { mode: 'horizontal', source },
        { mode: 'curved', source },
    ];
    const titles = isTight ? both('title').reverse() : both('title');
    const short = items.some(({ shortTitle }) => shortTitle !== undefined) ? both('short') : [];
    const straight = items.some(({ title }) => isStraightScript(title));
    return [...titles, ...short].filter(({ mode }) => !straight || mode === 'horizontal');
}
/** All labels at once, or null as soon as one does not fit. */
function fitAll(items, picture, attempt) {
    const labels = [];
    for (const item of items) {
        const { label, clear } = attempt(item);
        if (clear < CLEAR || !isInside(label.box, picture, CLEAR))
            return null;
        labels.push(label);
    }
    return labels;
}
const textOf = (item, source) => ({
    text: source === 'sign' ? item.sign : source === 'short' ? (item.shortTitle ?? item.title) : item.title,
    shape: item.shape,
    key: item.key,
    source,
});
function withTitles(context, items, { isTight, largest, picture, base }) {
    for (const { mode, source } of rulesFor(items, isTight)) {
        for (const size of fontSizes(largest, base)) {
            const labels = fitAll(items, picture, (item) => mode === 'curved'
                ? fitCurved(context, textOf(item, source), item.sector, size, isTight ? 2 : STRAIGHT_LINES)
                : fitStraight(context, textOf(item, source), item.sector, size, STRAIGHT_LINES));
            if (labels)
                return { labels, labelMode: mode, labelSource: source, fontSize: size };
        }
    }
    return null;
}
function withSigns(context, items, { picture, base }) {
    for (const size of fontSizes(14, base)) {
        const labels = fitAll(items, picture, (item) => fitSign(context, textOf(item, 'sign'), item.sector, size));
        if (labels)
            return { labels, labelMode: 'sign', labelSource: 'sign', fontSize: size };
    }
    return null;
}
/** Full titles, else short ones, else signs, else none; the same for all. */
function ringLabels(context, items, rules) {
    const labels = rules.onlySigns ? null : withTitles(context, items, rules);
    return (labels ??
        withSigns(context, items, rules) ?? {
        labels: items.map(() => NO_LABEL),
        labelMode: 'none',
        labelSource: 'sign',
        fontSize: MIN_FONT,
    });
}

export { MIN_FONT, fontSizes, ringLabels };
