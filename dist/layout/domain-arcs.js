import { NO_LABEL, fitCurved, CLEAR, straightLabel } from './label-fit.js';
import { arcPath, sectorPath, isInside, boxesOverlap } from './polar.js';
import { romanSign } from './ring-cells.js';
import { fontSizes } from './ring-labels.js';
import { isStraightScript } from './text-lines.js';

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
const halfLine = (plan) => (plan.compact ? WIDTH_COMPACT : WIDTH) / 2 + 1;
/** The band of a curved title; as deep as wanted, for only its ends are measured against. */
function titleSector(group, ring, plan, size) {
    const [inner, outer] = [ring.line + halfLine(plan) + FREE, ring.room - EDGE];
    const depth = 0.94 * size;
    if (outer - inner < depth)
        return null;
    const middle = Math.max(inner + depth / 2, Math.min(ring.title, outer - depth / 2));
    const reach = depth / 2 + 2 * CLEAR;
    const { startAngle, endAngle } = group;
    return {
        startAngle,
        endAngle,
        innerRadius: middle - reach,
        outerRadius: middle + reach,
        gap: 0,
        corner: 0,
    };
}
const curvedRule = (ring, plan, context) => (titled, size) => {
    const labels = [];
    for (const { group, text } of titled) {
        const sector = titleSector(group, ring, plan, size);
        const fit = sector && fitCurved(context, text, sector, size, 1);
        if (!fit || fit.clear < CLEAR || !isInside(fit.label.box, plan.box, 0))
            return null;
        labels.push(fit.label);
    }
    return labels;
};
/** Straight titles stand beside their line, as near to its middle as the picture allows. */
const straightRule = (ring, plan, context) => (titled, size) => {
    const labels = [];
    for (const { group, text } of titled) {
        const label = placeStraight(group, text, ring, plan, context, size, labels);
        if (!label)
            return null;
        labels.push(label);
    }
    return labels;
};
function placeStraight(group, text, ring, plan, context, size, placed) {
    const middle = (group.startAngle + group.endAngle) / 2;
    const step = (group.endAngle - group.startAngle) / 2 / PLACES;
    const free = ring.line + halfLine(plan) + FREE_STRAIGHT;
    for (const lineCount of [1, 2]) {
        for (let place = 0; place < 2 * PLACES; place += 1) {
            const angle = middle + step * Math.ceil(place / 2) * (place % 2 ? 1 : -1);
            const label = straightLabel(context, text, angle, free, size, lineCount);
            const isFree = !placed.some(({ box }) => boxesOverlap(box, label.box));
            if (isFree && isInside(label.box, plan.box))
                return label;
        }
    }
    return null;
}
function titles(groups, source, prefix) {
    return groups.map((group, index) => {
        const [domain] = group.domains;
        const title = domain?.title.trim() || (domain?.id ?? '');
        const words = group.domains.length > 1 ? signOf(group) : source === 'short' ? (domain?.shortTitle ?? title) : title;
        const text = source === 'sign' ? signOf(group) : words;
        return { group, text: { text, shape: 0, key: `${prefix}-${index}`, source } };
    });
}
function signOf({ domains, firstDomain }) {
    const first = romanSign(firstDomain + 1);
    return domains.length > 1 ? `${first}–${romanSign(firstDomain + domains.length)}` : first;
}
/** Curved before straight, full before short, titles before signs; joined scripts never curved. */
function domainLabels(ring, groups, plan, context, base, prefix) {
    const [curved, straight] = [curvedRule(ring, plan, context), straightRule(ring, plan, context)];
    const isStraight = groups.some(({ domains }) => domains.some(({ title }) => isStraightScript(title)));
    const hasShort = groups.some(({ domains }) => domains[0]?.shortTitle !== undefined);
    const rules = [...(isStraight ? [] : [curved]), ...(ring.isOutermost ? [straight] : [])];
    const isRuns = groups.some(({ domains }) => domains.length > 1);
    const sources = [
        ...(isRuns ? [] : ['title', ...(hasShort ? ['short'] : [])]),
        'sign',
    ];
    for (const source of sources) {
        const titled = titles(groups, source, prefix);
        for (const rule of source === 'sign' ? [curved] : rules) {
            for (const size of fontSizes(15, base)) {
                const labels = rule(titled, size);
                if (labels)
                    return source === 'sign' ? labels.map((label) => ({ ...label, mode: 'sign' })) : labels;
            }
        }
    }
    return groups.map(() => NO_LABEL);
}
/** The line of a domain, and for a double line both. */
function domainPaths({ line, radius, startAngle, endAngle }, compact, mirror) {
    const [aside, end] = compact ? [1.4, 1.5] : [2, 2];
    const free = Math.min(end / Math.max(1, radius), (endAngle - startAngle) / 4);
    const radii = line === 'double' ? [radius - aside, radius + aside] : [radius];
    return radii.map((each) => arcPath(each, startAngle + free, endAngle - free, mirror));
}
function strokeOf(line, compact) {
    const width = compact ? WIDTH_COMPACT : WIDTH;
    if (line === 'double')
        return { strokeWidth: compact ? 1.2 : 1.5, dash: null };
    return { strokeWidth: width, dash: line === 'dashed' ? (compact ? '7 3' : '10 4') : null };
}
/** All domain lines of a ring, none where it has no domains. */
function domainArcs(ring, plan, context, base, prefix) {
    const groups = ring.groups.filter(({ domains }) => domains.length > 0);
    const shown = groups.filter(({ hidden }) => !hidden);
    const labels = domainLabels(ring, shown, plan, context, base, prefix);
    return groups.map((group) => domainArc(group, ring, plan, labels[shown.indexOf(group)] ?? NO_LABEL));
}
function domainArc(group, ring, plan, label) {
    const { mirror, compact } = plan;
    const { domains, startAngle, endAngle, hidden } = group;
    const line = LINES[group.firstDomain % LINES.length] ?? 'solid';
    const [domain] = domains;
    const isRun = domains.length > 1;
    const edge = ring.track?.outerRadius ?? ring.outerRadius;
    const band = { startAngle, endAngle, innerRadius: edge, outerRadius: ring.room, gap: 0, corner: 0 };
    return {
        id: isRun ? `run:${domain?.id ?? ''}` : (domain?.id ?? ''),
        kind: 'domain',
        ringId: ring.ring.id,
        parentId: ring.ring.id,
        hue: 0,
        merged: isRun ? { count: domains.length, ids: domains.map(({ id }) => id) } : null,
        hidden,
        startAngle,
        endAngle,
        angle: (startAngle + endAngle) / 2,
        radius: ring.line,
        line,
        paths: domainPaths({ line, radius: ring.line, startAngle, endAngle }, compact, mirror),
        ...strokeOf(line, compact),
        hit: sectorPath(band, mirror),
        outline: sectorPath({ ...band, innerRadius: ring.line - 2, gap: 2, corner: ring.corner }, mirror, -2),
        label,
        sign: signOf(group),
    };
}

export { domainArcs, domainPaths };
