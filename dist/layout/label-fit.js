import { wrap, round, pointAt, clamp, arcPath } from './polar.js';

/** Free room a label keeps to every edge, and what it aims for. */
const CLEAR = 6;
const AIM = 11;
/** With this much room a label stays in the middle of its part. */
const ENOUGH = 8;
/** A label is moved, or given one more line, for this much room. */
const WORTH = 0.5;
const SHAPE_CLEAR = 3;
/** How far a shape reaches from its middle, in its own size. */
const SHAPE_REACH = 1.3;
/** Share of the font size above and below the baseline that ink may fill, and from line to line. */
const ASCENT = 0.74;
const DESCENT = 0.2;
const LINE = 1.16;
/** Size of a shape before a text, and the room of it and the gap behind, in font sizes. */
const MARK = 0.36;
const INDENT = 2 * MARK + 0.48;
/** Between these the baseline is turned round, or the text would stand on its head. */
const FLIP_FROM = (98 * Math.PI) / 180;
const FLIP_TO = (262 * Math.PI) / 180;
/** Where on the depth of a sector straight lines may stand to find room, and how far aside in a wide one. */
const SHIFTS = [0.5, 0.4, 0.6, 0.3, 0.7];
const ASIDE = [-0.25, 0.25, -0.4, 0.4, -0.5, 0.5];
const WIDE = Math.PI / 2;
const isFlipped = (angle) => wrap(angle) > FLIP_FROM && wrap(angle) < FLIP_TO;
const NO_LABEL = { mode: 'none', source: 'sign', fontSize: 12, lines: [], mark: null };
/** Signs are capitals and digits: nothing hangs below their line. */
const inkOf = ({ source }) => {
    const descent = source === 'sign' ? 0 : DESCENT;
    return [ASCENT + descent, (ASCENT - descent) / 2];
};
const indentOf = ({ shape }) => (shape ? INDENT : 0);
/** At most so many lines; empty where the text cannot be broken into as many. */
function linesOf({ breaker }, text, count) {
    const lines = breaker.lines(text.text, count, indentOf(text));
    return lines.length < count ? [] : lines;
}
/** How far the middle of a line lies below the middle of its block, in font sizes. */
const lineAt = (index, count) => LINE * (index - (count - 1) / 2);
/** Width with the shape that stands before the first line. */
const widthOf = (text, lines, index) => (lines[index]?.width ?? 0) + (index > 0 ? 0 : indentOf(text));
/**
 * Lines around the point at `angle`, `distance` away: straight, or along the circle, with their heads inward where
 * they would stand on them.
 */
function drawLabel({ mirror }, text, lines, angle, distance, size, isCurved) {
    const { source, shape, key } = text;
    const [, drop] = inkOf(text);
    const up = isCurved && isFlipped(angle) ? -1 : 1;
    let mark = null;
    const drawn = lines.map(({ text: words, width }, index) => {
        const below = (lineAt(index, lines.length) + drop) * size;
        const baseline = distance - up * below;
        /** A point on the line, so many font sizes on from its middle in reading direction, and above its foot. */
        const at = (along, above) => isCurved
            ? pointAt(angle + (up * along * size) / baseline, baseline + up * above * size, mirror)
            : {
                x: round(mirror * (Math.sin(angle) * distance + along * size)),
                y: round(-Math.cos(angle) * distance + below - above * size),
            };
        const indent = index > 0 ? 0 : indentOf(text);
        // The shape stands at the reading start, which is the right end in right-to-left text.
        if (indent)
            mark = { shape, ...at(MARK - (width + indent) / 2, MARK), size: round(MARK * size) };
        const middle = angle + (up * indent * size) / 2 / baseline;
        // In text direction; angles run against it where the text is turned round or the page is mirrored.
        const reach = (up * mirror * (width / 2 + 1) * size) / baseline;
        return {
            text: words,
            width: width * size,
            ...at(indent / 2, 0),
            anchor: 'middle',
            arc: isCurved ? arcPath(baseline, middle - reach, middle + reach, mirror) : null,
            key: `${key}-${index}`,
        };
    });
    const mode = source === 'sign' ? source : isCurved ? 'curved' : 'horizontal';
    return { mode, source, fontSize: size, lines: drawn, mark };
}
/** How far a box around a point lies inside what is seen. */
const roomIn = (view, x, y, wide = 0, tall = 0) => view
    ? Math.min(x - wide - view.x, view.x + view.width - x - wide, y - tall - view.y, view.y + view.height - y - tall)
    : Infinity;
const isWide = ({ startAngle, endAngle }) => endAngle - startAngle > WIDE;
/** Nothing is beside the far end of the sides of a wide sector. */
function straightRoom({ startAngle, endAngle, innerRadius, outerRadius, gap }, view) {
    const angle = (startAngle + endAngle) / 2;
    const half = Math.min((endAngle - startAngle) / 2, Math.PI / 2);
    const startX = Math.cos(angle - half);
    const startY = Math.sin(angle - half);
    const endX = -Math.cos(angle + half);
    const endY = -Math.sin(angle + half);
    return (at, distance, below, wide, tall) => {
        const x = Math.sin(at) * distance;
        const y = below - Math.cos(at) * distance;
        const left = Math.abs(x);
        const top = Math.abs(y);
        return Math.min(outerRadius - Math.hypot(left + wide, top + tall), Math.hypot(Math.max(0, left - wide), Math.max(0, top - tall)) - innerRadius, x * startX + y * startY - wide * Math.abs(startX) - tall * Math.abs(startY) - gap / 2, x * endX + y * endY - wide * Math.abs(endX) - tall * Math.abs(endY) - gap / 2, roomIn(view, x, y, wide, tall));
    };
}
function curvedRoom({ startAngle, endAngle, innerRadius, outerRadius, gap }, view, drop) {
    return (at, distance, below, wide, tall) => {
        const up = isFlipped(at) ? -1 : 1;
        const middle = distance - up * below;
        const inner = middle - tall;
        const outer = middle + tall;
        if (inner <= 0)
            return -Infinity;
        const reach = wide / (middle - up * drop);
        const isSeen = !view ||
            [-reach, 0, reach].every((aside) => [inner, outer].every((r) => roomIn(view, Math.sin(at + aside) * r, -Math.cos(at + aside) * r) >= 0));
        const free = clamp(-Math.PI / 2, (endAngle - startAngle) / 2 - reach, Math.PI / 2);
        return isSeen
            ? Math.min(outerRadius - outer, inner - innerRadius, inner * Math.sin(free) - gap / 2)
            : -Infinity;
    };
}
/**
 * A text in a sector, on its middle at the first of these distances with room enough, or where there is most; null
 * where it has none.
 */
function fitLabel(context, text, sector, size, isCurved, maxLines, distances) {
    const { innerRadius, outerRadius, startAngle, endAngle } = sector;
    const [height, drop] = inkOf(text);
    const half = (endAngle - startAngle) / 2;
    const angle = startAngle + half;
    const roomAt = isCurved
        ? curvedRoom(sector, context.view, drop * size)
        : straightRoom(sector, context.view);
    const middle = (innerRadius + outerRadius) / 2;
    const places = (distances ??
        (isCurved ? [middle] : SHIFTS.map((share) => innerRadius + share * (outerRadius - innerRadius)))).map((distance) => ({ at: angle, distance }));
    if (!isCurved && !distances && isWide(sector))
        for (const share of ASIDE)
            places.push({ at: angle + share * half, distance: middle });
    let most = text.clear - WORTH;
    let best;
    for (let count = 1; count <= maxLines && most < AIM; count += 1) {
        const lines = linesOf(context, text, count);
        if (lines.length === 0)
            break;
        for (const { at, distance } of places) {
            let clear = Infinity;
            for (let index = 0; index < count && clear > most; index += 1) {
                const wide = (widthOf(text, lines, index) * size) / 2;
                const below = lineAt(index, count) * size;
                clear = Math.min(clear, roomAt(at, distance, below, wide, (height * size) / 2));
            }
            if (clear >= most + WORTH) {
                most = clear;
                best = { lines, at, distance };
            }
            if (most >= ENOUGH)
                break;
        }
    }
    return best ? drawLabel(context, text, best.lines, best.at, best.distance, size, isCurved) : null;
}
/** The sign alone in the middle: a text, or a shape where there is no text. */
function fitSign(context, text, sector, fontSize, isCurved) {
    if (text.text)
        return fitLabel(context, text, sector, fontSize, isCurved, 1);
    const { startAngle, endAngle, innerRadius, outerRadius, gap } = sector;
    const [depth, radius] = [outerRadius - innerRadius, (innerRadius + outerRadius) / 2];
    const size = round(clamp(4, 0.25 * depth, 9));
    // As a disc: shapes have no corners that reach as far as those of their box.
    const side = radius * Math.sin(Math.min((endAngle - startAngle) / 2, Math.PI / 2)) - gap / 2;
    if (Math.min(depth / 2, side) < SHAPE_REACH * size + SHAPE_CLEAR)
        return null;
    const at = pointAt((startAngle + endAngle) / 2, radius, context.mirror);
    return { mode: 'sign', source: 'sign', fontSize, lines: [], mark: { shape: text.shape, ...at, size } };
}

export { ASCENT, CLEAR, DESCENT, INDENT, LINE, NO_LABEL, drawLabel, fitLabel, fitSign, isFlipped, isWide, linesOf, roomIn };
