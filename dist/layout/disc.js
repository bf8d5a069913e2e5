import { straightLines } from './label-fit.js';
import { round } from './polar.js';
import { fontSizes } from './ring-labels.js';

/** Shares of the disc's radius. */
const GLYPH = 0.82;
const GLYPH_ALONE = 0.95;
const GLYPH_MIDDLE = -0.19;
const TITLE_MIDDLE = 0.5;
const IMAGE = 1.29;
const FREE = 5;
const square = (size, middle) => ({
    x: round(-size / 2),
    y: round(middle - size / 2),
    width: round(size),
    height: round(size),
});
function fit(context, title, radius, base, middle, maxLines) {
    for (const size of fontSizes(14, base)) {
        for (let count = 1; count <= maxLines; count += 1) {
            const text = { text: title, shape: 0, key: 'disc', source: 'title' };
            const { label, boxes } = straightLines(context, text, { x: 0, y: middle }, size, count);
            const far = boxes.map(({ x, y, width, height }) => Math.hypot(Math.max(-x, x + width), Math.max(Math.abs(y), Math.abs(y + height))));
            if (Math.max(...far) <= radius - FREE)
                return label;
        }
    }
    return null;
}
/** Glyph over one line, else up to four lines alone, else the glyph alone: the title is then in the panel. */
function discOf(context, title, radius, base) {
    const image = square(IMAGE * radius, 0);
    const words = title.trim();
    const under = words ? fit(context, words, radius, base, TITLE_MIDDLE * radius, 1) : null;
    if (under)
        return { radius, glyph: square(GLYPH * radius, GLYPH_MIDDLE * radius), image, label: under };
    const alone = words.includes(' ') ? fit(context, words, radius, base, 0, 4) : null;
    if (alone)
        return { radius, glyph: null, image, label: alone };
    return { radius, glyph: square(GLYPH_ALONE * radius, 0), image, label: null };
}

export { discOf };
