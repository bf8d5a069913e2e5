import { TARGET } from './diagram-plan.js';
import { NO_LABEL } from './label-fit.js';
import { sectorPath, pointAt, round, clamp } from './polar.js';
import { titleOf, leavesOf, partOf } from './ring-cells.js';
import { ringLabels } from './ring-labels.js';

/** Free angle at each end of a bead track. */
const TRACK_END = (4.2 * Math.PI) / 180;
/** Under this R a finger cannot tell beads apart: they belong to their segment. */
const BEAD_TARGET_RADIUS = 307;
const BEAD = 5;
const BEAD_COMPACT = 2.6;
/** Beads closer than this are drawn as one. */
const BEAD_PITCH = 5;
/** Largest type of outcomes and experiences, of conditions, and of conditions of an unfolded domain. */
const INNER_FONT = 16;
const FONT = 14;
const OPEN_FONT = 18;
function segmentOf({ part, sign }, sector, outerRadius, label, { mirror }) {
    const angle = (sector.startAngle + sector.endAngle) / 2;
    return {
        ...part,
        ...sector,
        sign,
        angle,
        label,
        center: pointAt(angle, (sector.innerRadius + sector.outerRadius) / 2, mirror),
        path: sectorPath(sector, mirror),
        hit: sectorPath({ ...sector, outerRadius, gap: 0, corner: 0 }, mirror),
    };
}
/** Beads at equal steps, or runs of beads where steps would be too small to see. */
function beadsOf(cells, ring, plan, { mirror }) {
    const { track } = ring;
    if (!track)
        return { beads: [], targets: false };
    const distance = (track.innerRadius + track.outerRadius) / 2;
    const rows = plan.rows?.[0]?.ringId === ring.ring.id ? plan.rows : null;
    let pitch = Infinity;
    let isMerged = false;
    const beadings = cells.map((cell) => {
        const leaves = cell.nodes.flatMap(leavesOf);
        const sweep = cell.endAngle - cell.startAngle;
        const end = Math.min(TRACK_END, sweep / 4);
        const free = sweep - 2 * end;
        const count = Math.min(leaves.length, Math.floor((free * distance) / BEAD_PITCH) + 1);
        const step = count > 1 ? free / (count - 1) : 0;
        if (count > 1)
            pitch = Math.min(pitch, step * distance);
        isMerged ||= count < leaves.length || cell.nodes.length > 1;
        return { cell, leaves, count, step, first: cell.startAngle + (count > 1 ? end : sweep / 2) };
    });
    const isRoomy = plan.radius >= BEAD_TARGET_RADIUS && track.outerRadius - track.innerRadius >= TARGET;
    const targets = plan.unfolded === null && isRoomy && pitch >= TARGET && !isMerged;
    const full = plan.compact ? BEAD_COMPACT : BEAD * Math.min(1, plan.radius / BEAD_TARGET_RADIUS);
    const size = round(clamp(1.5, full, (pitch - 1.5) / 2));
    const beads = beadings.flatMap(({ cell: { part }, leaves, count, step, first }) => {
        if (rows && part.id === plan.unfolded)
            return rows;
        const total = leaves.length;
        return [...Array(count).keys()].map((place) => {
            const from = Math.round((place * total) / count);
            const nodes = leaves.slice(from, Math.round(((place + 1) * total) / count));
            const angle = first + place * step;
            return {
                ...partOf(nodes, part.ringId, part.id, part.hue, part.hidden),
                ...pointAt(angle, distance, mirror),
                angle,
                distance,
                size,
                isTarget: targets && !part.hidden,
                hitRadius: TARGET / 2,
                row: null,
                label: null,
            };
        });
    });
    return { beads, targets: targets || rows !== null };
}
/** Draws one ring. `heading` stands in the place of what is unfolded; `prefix` begins the keys of its label lines. */
function ringParts(ring, plan, context, heading, prefix) {
    const { innerRadius, outerRadius, edge, end, track, band } = ring;
    const { id, ringKind } = ring.ring;
    const { unfolded } = plan;
    const cells = ring.groups.flatMap((group) => group.cells);
    const sectorOf = ({ startAngle, endAngle }) => ({ startAngle, endAngle, ...band });
    const shown = cells.filter(({ part }) => !part.hidden);
    const isInner = ringKind !== 'conditions';
    const items = shown.map((cell, index) => {
        const { nodes, sign, part } = cell;
        const title = titleOf(nodes);
        const isHeaded = heading && part.id === unfolded;
        return {
            title: isHeaded ? heading : title,
            shortTitle: isHeaded ? title : nodes[0]?.shortTitle,
            sign,
            shape: part.hue,
            key: `${prefix}-${index}`,
            sector: sectorOf(cell),
        };
    });
    const largest = isInner ? INNER_FONT : shown[0]?.part.parentId === unfolded ? OPEN_FONT : FONT;
    const { way, labels } = ringLabels(context, items, largest, isInner, plan.turned);
    const labelOf = new Map(shown.map((cell, index) => [cell, labels[index]]));
    const { beads, targets } = beadsOf(cells, ring, plan, context);
    return {
        segments: cells.map((cell) => segmentOf(cell, sectorOf(cell), edge, labelOf.get(cell) ?? NO_LABEL, context)),
        tracks: track
            ? cells.map((cell) => {
                const sector = { ...sectorOf(cell), ...track };
                const hidden = cell.part.hidden || edge <= track.innerRadius;
                return { ...cell.part, ...sector, hidden, path: sectorPath(sector, context.mirror) };
            })
            : [],
        beads,
        shape: {
            id,
            kind: ringKind,
            innerRadius,
            outerRadius,
            edge,
            end,
            isEmpty: cells.length === 0,
            labelMode: labels[0]?.mode ?? 'none',
            labelSource: way.source,
            fontSize: way.size,
            beadsAreTargets: targets,
        },
    };
}

export { ringParts };
