import { round, boxAround, pointAt, clamp, arcPath, wrap } from './polar.js';

/** Free room a label keeps to every edge, and what it aims for. */
const CLEAR = 6;
const AIM = 11;
/** With this much room a label stays in the middle of its part. */
const ENOUGH = 8;
const SHAPE_CLEAR = 3;
/** How far a shape reaches from its middle, in its own size. */
const SHAPE_REACH = 1.3;
/** Share of the font size above and below the baseline that ink may fill. */
const ASCENT = 0.74;
const DESCENT = 0.2;
const LINE = 1.16;
/** At rest. Chosen labels are 650: a few per cent wider, for which the free room is enough. */
const LABEL_WEIGHT = 600;
/** Between these the baseline is turned round, or the text would stand on its head. */
const FLIP_FROM = (98 * Math.PI) / 180;
const FLIP_TO = (262 * Math.PI) / 180;
/** Signs are capitals and digits: nothing hangs below their line. */
const descentOf = ({ source }) => (source === 'sign' ? 0 : DESCENT);
const blockHeight = (text, lineCount, size) => (ASCENT + descentOf(text) + LINE * (lineCount - 1)) * size;
const markSize = (size) => round(0.36 * size);
/** Room of the shape and the gap after it. */
const indentOf = (shape, size) => (shape ? 2 * markSize(size) + 0.48 * size : 0);
function laidLines({ breaker }, text, count, size) {
    const indent = indentOf(text.shape, size);
    return breaker.lines(text.text, count, size, LABEL_WEIGHT, indent).map((line, index) => {
        const own = index === 0 ? indent : 0;
        return { ...line, indent: own, total: own + line.width };
    });
}
/** Tries 1 to `maxLines` lines; the first with ample room, else the one with the most. */
function bestOf(maxLines, attempt) {
    let best = attempt(1);
    for (let count = 2; count <= maxLines && best.clear < AIM; count += 1) {
        const next = attempt(count);
        if (next.clear > best.clear)
            best = next;
    }
    return best;
}
/** Least distance from a box to the edges of a sector. */
function clearance(box, sector, mirror) {
    const left = mirror > 0 ? box.x : -box.x - box.width;
    const [right, top, bottom] = [left + box.width, box.y, box.y + box.height];
    const corners = [
        [left, top],
        [right, top],
        [left, bottom],
        [right, bottom],
    ];
    const far = Math.max(...corners.map(([x, y]) => Math.hypot(x, y)));
    const near = Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0));
    const sides = corners.map(([x, y]) => Math.min(asideOf(x, y, sector.startAngle, 1, sector), asideOf(x, y, sector.endAngle, -1, sector)));
    return Math.min(sector.outerRadius - far, near - sector.innerRadius, ...sides);
}
/** How far a point lies inside the side at `angle`; nothing is beside the far end of a wide sector's side. */
function asideOf(x, y, angle, side, sector) {
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const wide = sector.endAngle - sector.startAngle > Math.PI + 1e-6;
    if (wide && x * sin - y * cos < 0)
        return Infinity;
    return side * (x * cos + y * sin) - sector.gap / 2;
}
const middleOf = (sector) => ({
    angle: (sector.startAngle + sector.endAngle) / 2,
    radius: (sector.innerRadius + sector.outerRadius) / 2,
});
/** Lines centred around a point, and the ink box of each. */
function straightBlock(lines, center, size, text, mirror) {
    const height = blockHeight(text, lines.length, size);
    const first = center.y - height / 2 + ASCENT * size;
    const boxes = lines.map(({ total }, index) => ({
        x: center.x - total / 2,
        y: first + (LINE * index - ASCENT) * size,
        width: total,
        height: blockHeight(text, 1, size),
    }));
    const drawn = lines.map(({ text: words, width, indent }, index) => {
        const point = { x: round(center.x + (mirror * indent) / 2), y: round(first + LINE * index * size) };
        return { text: words, width, ...point, anchor: 'middle', arc: null, key: `${text.key}-${index}` };
    });
    const start = center.x - mirror * ((lines[0]?.total ?? 0) / 2 - markSize(size));
    const mark = markAt(text.shape, { x: start, y: first - 0.36 * size }, size);
    return { label: labelOf('horizontal', text, size, drawn, mark, boxes), boxes };
}
const markAt = (shape, { x, y }, size) => shape ? { shape, x: round(x), y: round(y), size: markSize(size) } : null;
function labelOf(mode, { source }, fontSize, lines, mark, boxes) {
    const corners = boxes.flatMap(({ x, y, width, height }) => [
        { x, y },
        { x: x + width, y: y + height },
    ]);
    return { mode, source, fontSize, lines, mark, box: boxAround(corners) };
}
/** How far along the radius a straight block may move to find room, in shares of the sector's depth. */
const SHIFTS = [0, -0.1, 0.1, -0.2, 0.2];
/** Straight lines in the middle of a sector, moved along the radius where that gives more room. */
function fitStraight(context, text, sector, size, maxLines) {
    const { angle, radius } = middleOf(sector);
    const depth = sector.outerRadius - sector.innerRadius;
    return bestOf(maxLines, (count) => {
        const lines = laidLines(context, text, count, size);
        let best = null;
        for (const shift of SHIFTS) {
            const center = pointAt(angle, radius + shift * depth, context.mirror);
            const { label, boxes } = straightBlock(lines, center, size, text, context.mirror);
            const clear = Math.min(...boxes.map((box) => clearance(box, sector, context.mirror)));
            if (!best || clear > best.clear + 0.5)
                best = { label, clear };
            if (best.clear >= ENOUGH)
                break;
        }
        return best ?? NO_FIT;
    });
}
/** Straight lines around a point, and the ink box of each. */
const straightLines = (context, text, center, size, lineCount) => straightBlock(laidLines(context, text, lineCount, size), center, size, text, context.mirror);
/** Straight lines outside a circle of radius `free`, in the direction of `angle`: the box touches it with one point. */
function straightLabel(context, text, angle, free, size, lineCount) {
    const lines = laidLines(context, text, lineCount, size);
    const width = Math.max(...lines.map(({ total }) => total));
    const height = blockHeight(text, lines.length, size);
    const support = (width * Math.abs(Math.sin(angle)) + height * Math.abs(Math.cos(angle))) / 2;
    const center = pointAt(angle, free + support, context.mirror);
    return straightBlock(lines, center, size, text, context.mirror).label;
}
const NO_LABEL = {
    mode: 'none',
    source: 'sign',
    fontSize: 12,
    lines: [],
    mark: null,
    box: { x: 0, y: 0, width: 0, height: 0 },
};
const NO_FIT = { label: NO_LABEL, clear: -Infinity };
const isFlipped = (angle) => wrap(angle) > FLIP_FROM && wrap(angle) < FLIP_TO;
function curvesOf(text, count, radius, size, flipped) {
    const height = blockHeight(text, count, size);
    const descent = descentOf(text) * size;
    return [...Array(count).keys()].map((index) => {
        const down = (ASCENT + LINE * index) * size - height / 2;
        const baseline = flipped ? radius + down : radius - down;
        const [rise, drop] = flipped ? [-ASCENT * size, descent] : [ASCENT * size, -descent];
        const ends = [baseline + rise, baseline + drop];
        return { baseline, inner: Math.min(...ends), outer: Math.max(...ends) };
    });
}
/** Lines along the sector's middle, head outward, or head inward where they would stand on their head. */
function fitCurved(context, text, sector, size, maxLines) {
    const { angle, radius } = middleOf(sector);
    const half = (sector.endAngle - sector.startAngle) / 2;
    const flipped = isFlipped(angle);
    return bestOf(maxLines, (count) => {
        const lines = laidLines(context, text, count, size);
        const curves = curvesOf(text, lines.length, radius, size, flipped);
        const clears = lines.flatMap(({ total }, index) => {
            const { baseline, inner, outer } = curves[index] ?? { baseline: 0, inner: 0, outer: 0 };
            if (inner <= 0)
                return [-Infinity];
            const free = half - total / 2 / baseline;
            const side = inner * Math.sin(clamp(-Math.PI / 2, free, Math.PI / 2)) - sector.gap / 2;
            return [sector.outerRadius - outer, inner - sector.innerRadius, side];
        });
        const clear = Math.min(...clears);
        return { clear, label: clear > 0 ? curvedLabel(context, text, angle, lines, curves, size) : NO_LABEL };
    });
}
function curvedLabel({ mirror }, text, angle, lines, curves, size) {
    const flipped = isFlipped(angle);
    // In text direction; angles run against it where the text is turned round or the page is mirrored.
    const along = (flipped ? -1 : 1) * mirror;
    const corners = [];
    let mark = null;
    const drawn = lines.map(({ text: words, width, indent, total }, index) => {
        const { baseline, inner, outer } = curves[index] ?? { baseline: 1, inner: 1, outer: 1 };
        // The shape stands at the reading start, which is the right end in right-to-left text.
        const middle = angle + (along * mirror * indent) / 2 / baseline;
        if (indent) {
            const at = angle - along * mirror * ((total / 2 - markSize(size)) / baseline);
            mark = markAt(text.shape, pointAt(at, baseline + (flipped ? -0.36 : 0.36) * size, mirror), size);
        }
        for (const side of [-0.5, 0, 0.5])
            for (const radius of [inner, outer])
                corners.push(pointAt(angle + (side * total) / baseline, radius, mirror));
        const reach = (along * (width / 2 + size)) / baseline;
        return {
            text: words,
            width,
            ...pointAt(middle, baseline, mirror),
            anchor: 'middle',
            arc: arcPath(baseline, middle - reach, middle + reach, mirror),
            key: `${text.key}-${index}`,
        };
    });
    return { mode: 'curved', source: text.source, fontSize: size, lines: drawn, mark, box: boxAround(corners) };
}
/** The sign alone in the middle: a text, or a shape where there is no text. */
function fitSign(context, text, sector, fontSize) {
    if (text.text) {
        const fit = fitStraight(context, text, sector, fontSize, 1);
        return { label: { ...fit.label, mode: 'sign' }, clear: fit.clear };
    }
    const { angle, radius } = middleOf(sector);
    const depth = sector.outerRadius - sector.innerRadius;
    const size = round(clamp(4, 0.25 * depth, 9));
    const center = pointAt(angle, radius, context.mirror);
    const box = { x: center.x - size, y: center.y - size, width: 2 * size, height: 2 * size };
    const mark = { shape: text.shape, ...center, size };
    const label = { mode: 'sign', source: 'sign', fontSize, lines: [], mark, box };
    // As a disc: shapes have no corners that reach as far as those of their box.
    const half = (sector.endAngle - sector.startAngle) / 2;
    const side = radius * Math.sin(Math.min(half, Math.PI / 2)) - sector.gap / 2;
    const reach = SHAPE_REACH * size + SHAPE_CLEAR - CLEAR;
    return { label, clear: Math.min(depth / 2, side) - reach };
}

export { ASCENT, CLEAR, DESCENT, LABEL_WEIGHT, LINE, NO_LABEL, clearance, fitCurved, fitSign, fitStraight, isFlipped, straightLabel, straightLines };
