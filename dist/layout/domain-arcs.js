import { NO_LABEL, fitLabel, linesOf, roomIn, drawLabel, ASCENT, DESCENT, CLEAR, LINE } from './label-fit.js';
import { sectorPath, arcPath } from './polar.js';
import { partOf, titleOf, romanSign } from './ring-cells.js';
import { canCurve, fontSizes, waysOf, titleSources, setAlike } from './ring-labels.js';

const LINES = ['solid', 'double', 'dashed'];
const WIDTH = 3.5;
const WIDTH_COMPACT = 2.5;
/** Between line and title, and between title and the edge of its room. */
const FREE = 2;
/** Between a straight title and the line, and to the edge of the picture. */
const FREE_STRAIGHT = 6;
const EDGE = 1;
/** Places along its arc that a straight title tries, from the middle outward. */
const PLACES = 16;
const halfLine = ({ compact }) => (compact ? WIDTH_COMPACT : WIDTH) / 2 + 1;
/** Along the line. A curve keeps its distance to it, so that only its ends are measured against. */
function curvedTitle({ startAngle, endAngle }, text, ring, plan, context, size, isCurved) {
    const [inner, outer] = [ring.line + halfLine(plan) + FREE, ring.room - EDGE];
    const depth = (ASCENT + DESCENT) * size;
    if (outer - inner < depth)
        return null;
    const middle = Math.max(inner + depth / 2, Math.min(ring.title, outer - depth / 2));
    const ends = { startAngle, endAngle, gap: 0, corner: 0 };
    if (!isCurved && plan.turned) {
        // What keeps off the edges of this by its usual distance lies between them.
        const band = { ...ends, innerRadius: inner - CLEAR, outerRadius: outer + CLEAR };
        return plan.turned(context, text, band, size, 1, true);
    }
    const reach = depth / 2 + 2 * CLEAR;
    const band = { ...ends, innerRadius: middle - reach, outerRadius: middle + reach };
    return fitLabel(context, text, band, size, true, 1);
}
/** Straight beside the line, as near to its middle as the picture and the other titles allow. Boxes are around their middle. */
function straightTitle({ startAngle, endAngle }, text, free, picture, context, size, taken) {
    const middle = (startAngle + endAngle) / 2;
    const step = (endAngle - startAngle) / 2 / PLACES;
    for (const count of [1, 2]) {
        const lines = linesOf(context, text, count);
        if (lines.length === 0)
            continue;
        const width = Math.max(...lines.map((line) => line.width)) * size;
        const height = (ASCENT + DESCENT + LINE * (count - 1)) * size;
        for (let place = 0; place < 2 * PLACES; place += 1) {
            const angle = middle + step * Math.ceil(place / 2) * (place % 2 ? 1 : -1);
            const [sin, cos] = [Math.sin(angle), -Math.cos(angle)];
            // The box touches the circle it keeps off with one point.
            const distance = free + (width * Math.abs(sin) + height * Math.abs(cos)) / 2;
            const box = { x: sin * distance, y: cos * distance, width, height };
            const { x, y } = box;
            if (roomIn(picture, x, y, width / 2, height / 2) < EDGE)
                continue;
            const isFree = taken.every((other) => Math.abs(x - other.x) >= (width + other.width) / 2 ||
                Math.abs(y - other.y) >= (height + other.height) / 2);
            if (isFree)
                return { label: drawLabel(context, text, lines, angle, distance, size, false), box };
        }
    }
    return null;
}
/** Curved before straight, full before short, titles before signs; joined scripts never curved. */
function titlesOf(ring, groups, plan, context, prefix) {
    const items = groups.map((group, index) => ({
        title: titleOf(group.domains),
        shortTitle: group.domains[0]?.shortTitle,
        sign: signOf(group),
        shape: 0,
        key: `${prefix}-${index}`,
        group,
    }));
    const bends = [];
    const isCurved = canCurve(items);
    if (isCurved || plan.turned)
        bends.push('curved');
    if (ring.isOutermost)
        bends.push('straight');
    const sizes = fontSizes(15, context.base);
    const ways = [...waysOf(titleSources(items), bends, sizes), ...waysOf(['sign'], ['curved'], sizes)];
    const boxes = new Map();
    const { labels } = setAlike(items, ways, ({ group }, text, { bend, size }, placed) => {
        if (bend === 'curved')
            return curvedTitle(group, text, ring, plan, context, size, isCurved || text.source === 'sign');
        const free = ring.line + halfLine(plan) + FREE_STRAIGHT;
        const taken = placed.flatMap((label) => boxes.get(label) ?? []);
        const found = straightTitle(group, text, free, plan.box, context, size, taken);
        if (found)
            boxes.set(found.label, found.box);
        return found?.label ?? null;
    });
    return new Map(groups.map((group, index) => [group, labels[index] ?? NO_LABEL]));
}
function signOf({ domains, firstDomain }) {
    const first = romanSign(firstDomain + 1);
    return domains.length > 1 ? `${first}–${romanSign(firstDomain + domains.length)}` : first;
}
/** The line of a domain, and for a double line both. */
function domainPaths({ line, radius, startAngle, endAngle }, compact, mirror) {
    const [aside, end] = compact ? [1.4, 1.5] : [2, 2];
    const free = Math.min(end / Math.max(1, radius), (endAngle - startAngle) / 4);
    const radii = line === 'double' ? [radius - aside, radius + aside] : [radius];
    return radii.map((each) => arcPath(each, startAngle + free, endAngle - free, mirror));
}
function strokeOf(line, compact) {
    if (line === 'double')
        return { strokeWidth: compact ? 1.2 : 1.5, dash: null };
    const dash = compact ? '7 3' : '10 4';
    return { strokeWidth: compact ? WIDTH_COMPACT : WIDTH, dash: line === 'dashed' ? dash : null };
}
/** All domain lines of a ring, none where it has no domains. */
function domainArcs(ring, plan, context, prefix) {
    const { mirror } = context;
    const groups = ring.groups.filter(({ domains }) => domains.length > 0);
    const shown = groups.filter(({ hidden, cells }) => !hidden && cells.length > 0);
    const labels = titlesOf(ring, shown, plan, context, prefix);
    return groups.map((group) => {
        const { startAngle, endAngle, domains, firstDomain, hidden } = group;
        const line = LINES[firstDomain % LINES.length] ?? 'solid';
        const label = labels.get(group) ?? NO_LABEL;
        const lined = { startAngle, endAngle, radius: ring.line, line };
        const band = { startAngle, endAngle, innerRadius: ring.edge, outerRadius: ring.room, gap: 0, corner: 0 };
        return {
            ...partOf(domains, ring.ring.id, ring.ring.id, 0, hidden),
            ...lined,
            angle: (startAngle + endAngle) / 2,
            paths: domainPaths(lined, plan.compact, mirror),
            ...strokeOf(line, plan.compact),
            hit: sectorPath(band, mirror),
            room: ring.room,
            label,
            sign: signOf(group),
        };
    });
}

export { domainArcs, domainPaths };
