import { line, curveLinearClosed as linearClosed, curveLinear } from '../vendor/d3-shape/dist/d3-shape.js';

/**
 * Geometry of the readiness radar: numbers, then path strings, around a centre at (0, 0). Angles are radians,
 * clockwise from 12 o'clock; in right-to-left text they run counter-clockwise.
 */
/** Free angle between two domains, as in the ring diagram. */
const GROUP_GAP = (4.4 * Math.PI) / 180;
/** Where the lowest level lies, as a share of the radius: low ratings stay apart near the middle. */
const INNER_SHARE = 0.16;
const round = (value) => Math.round(value * 100) / 100 || 0;
/** The point at an angle and distance. */
const polar = (frame, angle, radius) => ({
    x: round(frame.mirror * Math.sin(angle) * radius),
    y: round(-Math.cos(angle) * radius),
});
/**
 * Places the axes: equal wedges in the given order, with a gap between groups.
 * @param groups number of axes in each group; empty groups take no room.
 */
function radarFrame(groups, rtl = false) {
    const filled = groups.flatMap((count, group) => (count > 0 ? [{ count, group }] : []));
    const total = filled.reduce((sum, { count }) => sum + count, 0);
    const gap = filled.length > 1 ? GROUP_GAP : 0;
    const width = total > 0 ? (2 * Math.PI - gap * filled.length) / total : 0;
    const axes = [];
    const arcs = [];
    const gaps = [];
    let at = gap / 2;
    for (const { count, group } of filled) {
        gaps.push(at - gap / 2);
        for (let step = 0; step < count; step += 1) {
            axes.push({ index: axes.length, group, angle: at + width * (step + 0.5), width });
        }
        arcs.push({ group, from: at, to: at + width * count });
        at += width * count + gap;
    }
    return { axes, arcs, gaps, mirror: rtl ? -1 : 1 };
}
/** Distance of a value from the centre, linear between the lowest level (0.16 R) and the highest (R). */
function radiusOf(value, min, max, radius) {
    const share = max > min ? (value - min) / (max - min) : 1;
    return round(radius * (INNER_SHARE + (1 - INNER_SHARE) * Math.min(1, Math.max(0, share))));
}
const text = ({ x, y }) => `${x} ${y}`;
/** An arc at a radius, as an open line. A whole turn is drawn as two halves. */
function arcPath(frame, from, to, radius) {
    const sweep = frame.mirror > 0 ? 1 : 0;
    const part = (start, end) => `A${round(radius)} ${round(radius)} 0 ${end - start > Math.PI ? 1 : 0} ${sweep} ${text(polar(frame, end, radius))}`;
    const middle = (from + to) / 2;
    const whole = to - from > 2 * Math.PI - 0.01;
    const parts = whole ? part(from, middle) + part(middle, to) : part(from, to);
    return `M${text(polar(frame, from, radius))}${parts}`;
}
/** The wedge of an axis from the centre outwards: its target for pointers. */
function wedgePath(frame, { angle, width }, radius) {
    const from = polar(frame, angle - width / 2, radius);
    return `M0 0L${text(from)}${arcPath(frame, angle - width / 2, angle + width / 2, radius).replace(/^M[^A]*/, '')}Z`;
}
/** One series: its marks, and the line that joins neighbours. It never crosses an axis without a value. */
function radarLine(frame, values, distance) {
    const places = frame.axes.map(({ angle, index }) => {
        const value = values[index];
        return value == null ? null : { axis: index, ...polar(frame, angle, distance(value)) };
    });
    const points = places.filter((place) => place !== null);
    const gap = places.indexOf(null);
    // Starting behind a gap, no run is cut in two by the top.
    const run = [...places.slice(gap + 1), ...places.slice(0, gap + 1)];
    const isClosed = gap < 0 && run.length > 2;
    const outline = line()
        .x((place) => place?.x ?? 0)
        .y((place) => place?.y ?? 0)
        // A place without a neighbour has its mark, and nothing to be joined to.
        .defined((place, at) => place !== null && Boolean(run[at - 1] ?? run[at + 1]))
        .curve(isClosed ? linearClosed : curveLinear);
    return { points, d: outline(run) ?? '' };
}
/** Distance of a point from a stretch of line. */
function distanceTo(point, from, to) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length));
    return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}
/** How near a line comes to a place on the ray between two neighbouring axes: only what joins those two can. */
function distanceToLine(place, points, before, after) {
    const [from, to] = [points.get(before), points.get(after)];
    const [start, end] = [from ?? to, to ?? from];
    return start && end ? distanceTo(place, start, end) : Infinity;
}
/**
 * Angle for the numerals of the scale: the gap between domains where every line is farthest from them. Where
 * all gaps are crowded, the free middle between any two axes.
 * @param lines values of every series and of the target.
 * @param radii distance of each numeral from the centre.
 * @param clear distance that counts as free, in the unit of `radii`.
 */
function numeralAngle(frame, lines, radii, clear) {
    const { axes, gaps } = frame;
    const rays = axes.map(({ angle, width, index, group }) => {
        const next = axes[(index + 1) % axes.length];
        // Behind the last axis of a domain lies the gap before the next one.
        const isGap = next !== undefined && (next.group !== group || next.index <= index);
        const gap = isGap ? gaps.find((one) => Math.abs(turn(one - angle - width / 2)) < GROUP_GAP) : undefined;
        return { angle: gap ?? angle + width / 2, isGap, before: index, after: next?.index ?? index };
    });
    const byAxis = lines.map(({ points }) => new Map(points.map((point) => [point.axis, point])));
    const room = ({ angle, before, after }) => Math.min(...radii.flatMap((radius) => {
        const place = polar(frame, angle, radius);
        return byAxis.map((points) => distanceToLine(place, points, before, after));
    }));
    const best = (some) => some
        .map((ray) => ({ angle: ray.angle, room: room(ray) }))
        .reduce((found, one) => (one.room > found.room + 0.01 ? one : found), { angle: 0, room: -1 });
    // In the order of the gaps: where all are as free, the one at the top.
    const inGaps = best(rays.filter(({ isGap }) => isGap).sort((a, b) => a.angle - b.angle));
    return inGaps.room >= clear || rays.length === 0 ? inGaps.angle : best(rays).angle;
}
/** The same direction between −π and π. */
const turn = (angle) => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

export { arcPath, numeralAngle, polar, radarFrame, radarLine, radiusOf, wedgePath };
