import { WIDE_CHANNEL } from './ring-radii.js';
import { turn, arcPath, round, TAU, pointAt } from './polar.js';

/** More would be a web; the fills and the count in words say it then. */
const MAX_TARGETS = 24;
const channelBetween = (innerRadius, outerRadius) => ({
    innerRadius,
    outerRadius,
    middle: (innerRadius + outerRadius) / 2,
});
/** Street inside ring i at index i, then the one outside the last; null where there is none. */
function channelsOf({ disc, rings }) {
    let from = disc.radius;
    const inside = rings.map(({ innerRadius, end, isEmpty }) => {
        if (isEmpty)
            return null;
        const channel = channelBetween(from, innerRadius);
        from = end;
        return channel;
    });
    const last = rings.findLast(({ isEmpty }) => !isEmpty);
    // Practices with nothing outside them are reached from there.
    const isOpen = last && last.edge > last.outerRadius && last.end === last.edge;
    return [...inside, isOpen ? channelBetween(from, (1 + WIDE_CHANNEL) * from) : null];
}
const streets = new WeakMap();
function streetsOf(layout) {
    const known = streets.get(layout);
    if (known)
        return known;
    const of = (list, id) => list.filter(({ ringId, hidden }) => ringId === id && !hidden);
    const filled = layout.rings.map((ring, index) => ({ ring, index })).filter(({ ring }) => !ring.isEmpty);
    const belts = filled.map(({ ring }) => {
        const beads = of(layout.beads, ring.id);
        return {
            ring,
            segments: of(layout.segments, ring.id),
            domains: of(layout.domains, ring.id),
            hasTrack: beads.length > 0,
            rows: beads.filter(({ row }) => row !== null),
        };
    });
    const all = channelsOf(layout);
    const channels = [...filled.map(({ index }) => all[index] ?? null), all.at(-1) ?? null];
    const parts = new Map([...layout.domains, ...layout.beads, ...layout.segments].map((part) => [part.id, part]));
    const made = { layout, mirror: layout.dir === 'rtl' ? -1 : 1, belts, channels, parts };
    streets.set(layout, made);
    return made;
}
/** Open line through some points. */
const linePath = (points) => points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)},${round(y)}`).join('');
/** Straight out along a radius. */
const spoke = ({ mirror }, angle, from, to) => [
    pointAt(angle, from, mirror),
    pointAt(angle, to, mirror),
];
const middleOf = ({ channels }, index) => channels[index]?.middle ?? null;
/** Gaps of a ring; where domain lines and titles bar the way outside, only those between domains. */
function gatesOf(streets, index) {
    const belt = streets.belts[index];
    const [inner, outer] = [middleOf(streets, index), middleOf(streets, index + 1)];
    if (!belt || inner === null || outer === null)
        return [];
    if (belt.rows.length > 0)
        return rowGates(streets, belt, inner, outer);
    return gapAngles(streets, belt, belt.domains.length > 0).map((angle) => ({
        innerAngle: angle,
        outerAngle: angle,
        lines: [spoke(streets, angle, inner, outer)],
    }));
}
/** Middles of the gaps between neighbours; in an unfolded ring also its two free ends. */
function gapAngles({ layout }, { segments }, onlyDomains) {
    const angles = [];
    segments.forEach(({ endAngle, parentId }, index) => {
        const isLast = index === segments.length - 1;
        const next = segments[isLast ? 0 : index + 1];
        if (!next || (onlyDomains && next.parentId === parentId && !isLast))
            return;
        const angle = (endAngle + next.startAngle + (isLast ? TAU : 0)) / 2;
        if (!isLast || layout.unfolded === null)
            angles.push(angle);
    });
    return angles;
}
/** Where a line at height `y` crosses a circle, on the side the rings are unfolded to. */
const heightAngle = (y, radius) => Math.PI / 2 + Math.asin(Math.max(-1, Math.min(1, y / Math.max(1, radius))));
/** Between rows of an unfolded list, or under the only one; the line stops at the band and goes on behind it. */
function rowGates(streets, { ring, rows }, inner, outer) {
    const heights = rows.map(({ row }) => (row?.y ?? 0) + (row?.height ?? 0));
    return (heights.length > 1 ? heights.slice(0, -1) : heights).map((y) => {
        const at = (radius) => pointAt(heightAngle(y, radius), radius, streets.mirror);
        return {
            innerAngle: heightAngle(y, inner),
            outerAngle: heightAngle(y, outer),
            lines: [
                [at(inner), at(ring.innerRadius)],
                [at(ring.outerRadius), at(outer)],
            ],
        };
    });
}
function rowAnchors(streets, { ring }, index, bead) {
    const row = bead.row ?? { x: 0, y: 0, width: 0, height: 0 };
    const y = row.y + row.height / 2;
    const ends = [row.x, row.x + row.width];
    const [near, far] = streets.mirror > 0 ? ends : [ends[1], ends[0]];
    const at = (radius) => pointAt(heightAngle(y, radius), radius, streets.mirror);
    const [inner, outer] = [middleOf(streets, index), middleOf(streets, index + 1)];
    const anchors = [];
    if (outer !== null)
        anchors.push({
            channel: index + 1,
            angle: heightAngle(y, outer),
            lines: [[at(outer), { x: far, y }]],
            dot: null,
        });
    if (inner !== null) {
        const lines = [
            [at(inner), at(ring.innerRadius)],
            [at(ring.outerRadius), { x: near, y }],
        ];
        anchors.push({ channel: index, angle: heightAngle(y, inner), lines, dot: null });
    }
    return anchors;
}
/** An anchor at the end of a spoke, null where there is no channel. */
function spokeAnchor(streets, channel, angle, edge, dots) {
    const middle = middleOf(streets, channel);
    if (middle === null)
        return [];
    const line = spoke(streets, angle, middle, edge);
    return [{ channel, angle, lines: [line], dot: dots ? (line[1] ?? null) : null }];
}
/** From the band of an unfolded list outward, between two of its rows. */
function listAnchors(gates, { rows }, channel) {
    const gate = gates[Math.floor(gates.length / 2)];
    const line = gate?.lines.at(-1);
    if (rows.length === 0 || !gate || !line)
        return [];
    return [{ channel, angle: gate.outerAngle, lines: [line], dot: null }];
}
function segmentAnchors(streets, index, segment) {
    const { angle, innerRadius, outerRadius } = segment;
    const belt = streets.belts[index];
    if (!belt)
        return [];
    const isOpen = !belt.hasTrack && belt.domains.length === 0;
    const out = isOpen
        ? spokeAnchor(streets, index + 1, angle, outerRadius, true)
        : listAnchors(gatesOf(streets, index), belt, index + 1);
    // The slit around the learner is a street only for those that have no other.
    if (index === 0 && out.length > 0)
        return out;
    return [...out, ...spokeAnchor(streets, index, angle, innerRadius, true)];
}
function domainAnchors(streets, index, domain) {
    const belt = streets.belts[index];
    if (!belt)
        return [];
    const own = gapAngles(streets, belt, false).filter((angle) => Math.abs(turn(domain.angle, angle)) < Math.PI);
    const angle = closest(own, domain.angle, (value) => value);
    return angle === undefined ? [] : spokeAnchor(streets, index, angle, domain.radius, true);
}
/** Where lines may reach a part; the first is the usual one. */
function anchorsOf(streets, part) {
    const index = streets.belts.findIndex(({ ring }) => ring.id === part.ringId);
    const belt = streets.belts[index];
    if (!belt || part.hidden)
        return [];
    if ('path' in part)
        return segmentAnchors(streets, index, part);
    if ('line' in part)
        return domainAnchors(streets, index, part);
    if (part.row)
        return rowAnchors(streets, belt, index, part);
    if (belt.domains.length > 0)
        return [];
    const edge = Math.min(part.distance + part.size, streets.channels[index + 1]?.innerRadius ?? 0);
    return spokeAnchor(streets, index + 1, part.angle, edge, false);
}
function closest(list, angle, angleOf) {
    let best;
    let least = Infinity;
    for (const item of list) {
        const distance = Math.abs(turn(angle, angleOf(item)));
        if (distance < least - 1e-6)
            [best, least] = [item, distance];
    }
    return best;
}
/** The parts to reach, each once; a group is reached through its parts where those are listed too. */
function targetsOf({ layout, parts }, fromId, toIds) {
    const ids = new Set();
    for (const nodeId of toIds) {
        const id = layout.partOf.get(nodeId) ?? nodeId;
        if (id !== fromId && parts.has(id))
            ids.add(id);
    }
    for (const id of [...ids]) {
        const parentId = parts.get(id)?.parentId ?? '';
        ids.delete(layout.partOf.get(parentId) ?? parentId);
    }
    return ids;
}
/** Where each channel is entered: at the source, and beyond it through the gap nearest to the way in. */
function entriesFrom(streets, source, wanted) {
    const entries = new Map([[source.channel, source.angle]]);
    const stops = new Map();
    const lines = [];
    for (const step of [1, -1]) {
        const last = step > 0 ? Math.max(source.channel, ...wanted) : Math.min(source.channel, ...wanted);
        for (let channel = source.channel; channel !== last; channel += step) {
            const outward = step > 0;
            const angle = entries.get(channel) ?? 0;
            const near = (gate) => (outward ? gate.innerAngle : gate.outerAngle);
            const gate = closest(gatesOf(streets, outward ? channel : channel - 1), angle, near);
            if (!gate)
                break;
            stops.set(channel, [...(stops.get(channel) ?? []), near(gate)]);
            entries.set(channel + step, outward ? gate.outerAngle : gate.innerAngle);
            for (const line of gate.lines)
                lines.push(line);
        }
    }
    return { entries, stops, lines };
}
/** One arc from the entry as far as the stops lie, each the shorter way. */
function arcAlong({ mirror }, radius, entry, stops) {
    const turns = stops.map((stop) => turn(entry, stop));
    const [back, on] = [Math.min(0, ...turns), Math.max(0, ...turns)];
    if (on - back < 1e-4)
        return [];
    return [arcPath(radius, entry + back, entry + Math.min(on, back + TAU), mirror)];
}
const NOTHING = { paths: [], dots: [], tooMany: false };
/**
 * Lines from one part to others, by node or part ids, as `relatedNodes` lists them. Nothing crosses a filled part
 * but the bead track of a practice's own experience. Over 24 targets nothing is drawn (`tooMany`).
 */
function connectorPaths(layout, fromId, toIds) {
    const streets = streetsOf(layout);
    const source = streets.parts.get(layout.partOf.get(fromId) ?? fromId);
    if (!source)
        return NOTHING;
    const ids = targetsOf(streets, source.id, toIds);
    if (ids.size > MAX_TARGETS)
        return { ...NOTHING, tooMany: true };
    const sources = anchorsOf(streets, source);
    const reached = new Map();
    for (const id of ids) {
        const way = shortestWay(sources, anchorsOf(streets, streets.parts.get(id)));
        if (way)
            reached.set(way.from, [...(reached.get(way.from) ?? []), way.to]);
    }
    const drawn = [...reached].map(([from, targets]) => draw(streets, from, targets));
    return {
        paths: drawn.flatMap(({ paths }) => paths),
        dots: drawn.flatMap(({ dots }) => dots),
        tooMany: false,
    };
}
/** Of the ways between two parts the one through the fewest rings. */
function shortestWay(sources, targets) {
    let best = null;
    let least = Infinity;
    for (const from of sources)
        for (const to of targets) {
            const crossed = Math.abs(from.channel - to.channel);
            if (crossed < least)
                [best, least] = [{ from, to }, crossed];
        }
    return best;
}
function draw(streets, from, targets) {
    const { entries, stops, lines } = entriesFrom(streets, from, targets.map(({ channel }) => channel));
    const reached = targets.filter(({ channel }) => entries.has(channel));
    const arcs = [...entries].flatMap(([channel, entry]) => {
        const own = reached.filter((target) => target.channel === channel).map(({ angle }) => angle);
        return arcAlong(streets, middleOf(streets, channel) ?? 0, entry, [...own, ...(stops.get(channel) ?? [])]);
    });
    const teeth = [from, ...reached].flatMap((anchor) => anchor.lines);
    return {
        paths: [...arcs, ...lines.map(linePath), ...teeth.map(linePath)],
        dots: reached.flatMap(({ dot }) => (dot ? [dot] : [])),
        tooMany: false,
    };
}

export { channelsOf, connectorPaths };
