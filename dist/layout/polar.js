import { pathRound } from '../vendor/d3-path/dist/d3-path.js';

const TAU = 2 * Math.PI;
const radians = (degrees) => (degrees * Math.PI) / 180;
const clamp = (low, value, high) => Math.max(low, Math.min(value, high));
const round = (value) => Math.round(value * 100) / 100 || 0;
/** An angle brought to 0 … 2π. */
const wrap = (angle) => ((angle % TAU) + TAU) % TAU;
/** Distance between two angles the shorter way, signed: positive when `to` lies clockwise of `from`. */
const turn = (from, to) => wrap(to - from + Math.PI) - Math.PI;
const pointAt = (angle, radius, mirror) => ({
    x: round(mirror * Math.sin(angle) * radius),
    y: round(-Math.cos(angle) * radius),
});
/** d3 and canvas count angles from 3 o'clock. */
const canvasAngle = (angle, mirror) => mirror * angle - Math.PI / 2;
/** An open arc; it runs from `from` to `to`, whichever is larger. */
function arcPath(radius, from, to, mirror) {
    const path = pathRound(2);
    const back = to < from !== mirror < 0;
    path.arc(0, 0, Math.max(0, radius), canvasAngle(from, mirror), canvasAngle(to, mirror), back);
    return path.toString();
}
/** Open line through some points. */
const linePath = (points) => points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)},${round(y)}`).join('');
/** How far a point must turn from a radius to lie `offset` beside it. */
const asideAngle = (offset, radius) => radius > 0 ? Math.asin(clamp(-1, offset / radius, 1)) : 0;
/** Just under a right angle: a corner that turns by less than nothing would be drawn as a whole circle. */
const MAX_LEAN = Math.PI / 2 - 1e-3;
/**
 * A sector with parallel sides and rounded corners, grown by `grow` on every side (negative: shrunk). Grown and
 * shrunk outlines keep an even distance: the centres of the corners stay where they are.
 */
function sectorPath(sector, mirror, grow = 0) {
    const { startAngle, endAngle } = sector;
    const inner = Math.max(0, sector.innerRadius - grow);
    const outer = Math.max(inner, sector.outerRadius + grow);
    const half = (endAngle - startAngle) / 2;
    const strip = stripOf(sector, half, grow, inner);
    const corner = cornerOf(sector.corner + grow, half, strip, inner, outer);
    const path = pathRound(2);
    const middle = startAngle + half;
    const lean = (radius) => Math.min(half, MAX_LEAN, asideAngle(strip + corner, radius));
    const turnCorner = (radius, side, from, to) => {
        const angle = middle + side * (half - lean(radius));
        const { x, y } = { x: mirror * Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
        const start = canvasAngle(angle + from, mirror);
        path.arc(x, y, corner, start, canvasAngle(angle + to, mirror), mirror < 0);
    };
    // At each corner the outline turns by a right angle, less what the side turns against the radius there.
    const quarter = Math.PI / 2;
    const [far, near] = [outer - corner, inner + corner];
    turnCorner(far, -1, -quarter - lean(far), 0);
    path.arc(0, 0, outer, ...arcEnds(middle, half - lean(far), mirror), mirror < 0);
    turnCorner(far, 1, 0, quarter + lean(far));
    turnCorner(near, 1, quarter + lean(near), 2 * quarter);
    path.arc(0, 0, inner, ...arcEnds(middle, -(half - lean(near)), mirror), mirror > 0);
    turnCorner(near, -1, -2 * quarter, -quarter - lean(near));
    path.closePath();
    return path.toString();
}
const arcEnds = (middle, half, mirror) => [
    canvasAngle(middle - half, mirror),
    canvasAngle(middle + half, mirror),
];
/** Half the gap; never so wide that the inner edge is gone. */
function stripOf(sector, half, grow, inner) {
    const strip = sector.gap / 2 - grow;
    // The two ends of a ring that is one segment must not run into each other.
    const least = half > Math.PI - 0.01 ? 0.25 : -inner;
    return clamp(least, strip, Math.max(least, 0.8 * inner * Math.sin(Math.min(half, Math.PI / 2))));
}
function cornerOf(wanted, half, strip, inner, outer) {
    const sine = Math.sin(Math.min(half, Math.PI / 2));
    const room = sine < 1 ? (inner * sine - strip) / (1 - sine) : Infinity;
    return clamp(0, wanted, Math.max(0, Math.min((outer - inner) / 2, room)));
}
/** The smallest box around some points. */
function boxAround(points) {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
const boxesOverlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
/** Whether a box lies in another, with `edge` to spare on every side. */
const isInside = (box, outer, edge = 1) => box.x >= outer.x + edge &&
    box.y >= outer.y + edge &&
    box.x + box.width <= outer.x + outer.width - edge &&
    box.y + box.height <= outer.y + outer.height - edge;

export { TAU, arcPath, asideAngle, boxAround, boxesOverlap, clamp, isInside, linePath, pointAt, radians, round, sectorPath, turn, wrap };
