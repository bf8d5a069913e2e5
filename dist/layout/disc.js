import { fitLabel } from './label-fit.js';
import { TAU, round } from './polar.js';
import { fontSizes } from './ring-labels.js';

/** Shares of the disc's radius. */
const GLYPH = 0.82;
const GLYPH_ALONE = 0.95;
const GLYPH_MIDDLE = -0.19;
const TITLE_MIDDLE = 0.5;
const IMAGE = 1.29;
/** From the title to the edge. */
const FREE = 5;
const square = (size, middle) => ({
    x: round(-size / 2),
    y: round(middle - size / 2),
    width: round(size),
    height: round(size),
});
/** Glyph over one line, else up to four lines alone, else the glyph alone: the title is then in the panel. */
function discOf(context, title, radius) {
    const { base } = context;
    // A sector without sides, from far behind the middle.
    const whole = {
        startAngle: 0,
        endAngle: TAU,
        innerRadius: -Infinity,
        outerRadius: radius,
        gap: -Infinity};
    const words = title.trim();
    const text = { text: words, shape: 0, key: 'disc', source: 'title', clear: FREE };
    const image = square(IMAGE * radius, 0);
    const sizes = words ? fontSizes(14, base) : [];
    for (const size of sizes) {
        const label = fitLabel(context, text, whole, size, false, 1, [TITLE_MIDDLE * radius]);
        if (label)
            return { radius, glyph: square(GLYPH * radius, GLYPH_MIDDLE * radius), image, label };
    }
    for (const size of sizes) {
        const label = words.includes(' ') ? fitLabel(context, text, whole, size, false, 4, [0]) : null;
        if (label)
            return { radius, glyph: null, image, label };
    }
    return { radius, glyph: square(GLYPH_ALONE * radius, 0), image, label: null };
}

export { discOf };
