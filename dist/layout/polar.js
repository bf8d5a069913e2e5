const TAU = 2 * Math.PI;
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
/** A point on a circle of this radius, around another point that lies at `angle`, `distance` away from the origin. */
const pointOn = (radius, angle, distance, at, mirror) => `${round(mirror * (Math.sin(angle) * distance + Math.sin(at) * radius))},${round(-Math.cos(angle) * distance - Math.cos(at) * radius)}`;
/** On along such a circle, half a turn at a time: of more, SVG does not know which way round. */
function arcOn(radius, angle, distance, from, to, mirror) {
    if (Math.abs(to - from) > Math.PI) {
        const middle = (from + to) / 2;
        return (arcOn(radius, angle, distance, from, middle, mirror) +
            arcOn(radius, angle, distance, middle, to, mirror));
    }
    const size = round(radius);
    return size > 0
        ? `A${size},${size},0,0,${to < from === mirror < 0 ? 1 : 0},${pointOn(radius, angle, distance, to, mirror)}`
        : '';
}
/** An open arc; it runs from `from` to `to`, whichever is larger. */
const arcPath = (radius, from, to, mirror) => `M${pointOn(radius, 0, 0, from, mirror)}${arcOn(radius, 0, 0, from, to, mirror)}`;
/** Just under a right angle: a corner that turns by less than nothing would be drawn as a whole circle. */
const MAX_LEAN = Math.PI / 2 - 1e-3;
/**
 * A sector with parallel sides and rounded corners, grown by `grow` on every side (negative: shrunk). Grown and
 * shrunk outlines keep an even distance: the centres of the corners stay where they are.
 */
function sectorPath(sector, mirror, grow = 0) {
    const { startAngle, endAngle, innerRadius, outerRadius, gap } = sector;
    const inner = Math.max(0, innerRadius - grow);
    const outer = Math.max(inner, outerRadius + grow);
    const half = (endAngle - startAngle) / 2;
    const sine = Math.sin(Math.min(half, Math.PI / 2));
    // Half the gap, never so wide that the inner edge is gone; the two ends of a whole ring must not meet.
    const least = half > Math.PI - 0.01 ? 0.25 : -inner;
    const strip = clamp(least, gap / 2 - grow, Math.max(least, 0.8 * inner * sine));
    const room = sine < 1 ? (inner * sine - strip) / (1 - sine) : Infinity;
    const corner = clamp(0, sector.corner + grow, Math.max(0, Math.min((outer - inner) / 2, room)));
    const far = outer - corner;
    const near = inner + corner;
    /** How far a point must turn from the side's radius to lie beside it. */
    const lean = (radius) => radius > 0 ? Math.min(half, MAX_LEAN, Math.asin(clamp(-1, (strip + corner) / radius, 1))) : 0;
    const middle = startAngle + half;
    const quarter = Math.PI / 2;
    const leanFar = lean(far);
    const leanNear = lean(near);
    /** At each corner the outline turns by a right angle, less what the side turns against the radius there. */
    const turnCorner = (radius, side, from, to, command) => {
        const angle = middle + side * (half - (radius === far ? leanFar : leanNear));
        const start = command && command + pointOn(corner, angle, radius, angle + from, mirror);
        return start + arcOn(corner, angle, radius, angle + from, angle + to, mirror);
    };
    const along = (radius, angle) => arcOn(radius, 0, 0, middle - angle, middle + angle, mirror);
    return `${turnCorner(far, -1, -quarter - leanFar, 0, 'M')}${along(outer, half - leanFar)}${turnCorner(far, 1, 0, quarter + leanFar, '')}${turnCorner(near, 1, quarter + leanNear, 2 * quarter, 'L')}${along(inner, leanNear - half)}${turnCorner(near, -1, -2 * quarter, -quarter - leanNear, '')}Z`;
}

export { TAU, arcPath, clamp, pointAt, round, sectorPath, turn, wrap };
