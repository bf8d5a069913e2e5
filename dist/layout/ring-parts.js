import { TARGET } from './diagram-plan.js';
import { NO_LABEL } from './label-fit.js';
import { pointAt, sectorPath, round, clamp, radians } from './polar.js';
import { ringLabels } from './ring-labels.js';

/** Free angle at each end of a bead track. */
const TRACK_END = radians(4.2);
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
const isShown = ({ cell }) => !cell.hidden;
const placedCells = (ring) => ring.groups.flatMap((group) => group.cells.map((cell) => ({ cell, group, sector: sectorOf(cell, ring) })));
const sectorOf = ({ startAngle, endAngle }, ring) => ({
    startAngle,
    endAngle,
    innerRadius: ring.innerRadius,
    outerRadius: ring.outerRadius,
    gap: ring.gap,
    corner: ring.corner,
});
/** What a cell's label may say; a run has nothing but its sign. */
function labelItem({ cell, sector }, key, { override }) {
    const [node] = cell.nodes;
    const title = override?.id === cell.id ? override.text : node?.title.trim() || cell.id;
    const shortTitle = override?.id === cell.id ? node?.title : node?.shortTitle;
    return { sector, title, shortTitle, sign: cell.sign, shape: cell.hue, key };
}
function labelsOf(ring, plan, placed, context, options, prefix) {
    const shown = placed.filter(isShown);
    const items = shown.map((part, index) => labelItem(part, `${prefix}-${index}`, options));
    const isInner = ring.ring.ringKind !== 'conditions';
    const result = ringLabels(context, items, {
        isTight: isInner && plan.unfolded === null,
        largest: isInner
            ? INNER_FONT
            : plan.unfolded === placed.find(isShown)?.group.domains[0]?.id
                ? OPEN_FONT
                : FONT,
        picture: plan.box,
        onlySigns: ring.hasRuns,
        base: options.base,
    });
    let next = 0;
    const labels = placed.map(({ cell }) => cell.hidden ? NO_LABEL : (result.labels[next++] ?? NO_LABEL));
    return { ...result, labels };
}
const parentOf = ({ group }, ring) => group.domains[0]?.id ?? ring.ring.id;
function segmentOf(placed, ring, label, plan) {
    const { cell, sector } = placed;
    const { mirror } = plan;
    const angle = (sector.startAngle + sector.endAngle) / 2;
    const target = { ...sector, outerRadius: ring.track?.outerRadius ?? sector.outerRadius, gap: 0, corner: 0 };
    return {
        ...sector,
        id: cell.id,
        kind: cell.kind,
        ringId: ring.ring.id,
        parentId: parentOf(placed, ring),
        hue: cell.hue,
        merged: cell.merged,
        hidden: cell.hidden,
        sign: cell.sign,
        angle,
        label,
        center: pointAt(angle, (sector.innerRadius + sector.outerRadius) / 2, mirror),
        path: sectorPath(sector, mirror),
        outline: sectorPath(sector, mirror, 3.5),
        outline2: sectorPath(sector, mirror, 8.5),
        inset: sectorPath(sector, mirror, -2.75),
        hit: sectorPath(target, mirror),
    };
}
function trackOf({ cell, sector }, ring, { mirror }) {
    if (!ring.track)
        return null;
    const track = { ...sector, ...ring.track };
    const { id, hue } = cell;
    const hidden = cell.hidden || track.outerRadius <= track.innerRadius;
    return { ...track, id, ringId: ring.ring.id, hue, hidden, path: sectorPath(track, mirror) };
}
function beadingOf({ cell, sector }, distance) {
    const sweep = sector.endAngle - sector.startAngle;
    const end = Math.min(TRACK_END, sweep / 4);
    const length = (sweep - 2 * end) * distance;
    const count = Math.min(cell.leaves.length, Math.floor(length / BEAD_PITCH) + 1);
    const step = count > 1 ? (sweep - 2 * end) / (count - 1) : 0;
    const first = count > 1 ? sector.startAngle + end : sector.startAngle + sweep / 2;
    return {
        angles: [...Array(count).keys()].map((index) => first + index * step),
        pitch: count > 1 ? step * distance : Infinity,
    };
}
function beadSize(plan, pitch) {
    const full = plan.compact ? BEAD_COMPACT : Math.min(BEAD, (BEAD * plan.radius) / BEAD_TARGET_RADIUS);
    return round(clamp(1.5, full, (pitch - 1.5) / 2));
}
function beadsOf(placed, ring, plan) {
    if (!ring.track)
        return { beads: [], targets: false };
    const distance = (ring.track.innerRadius + ring.track.outerRadius) / 2;
    const beadings = placed.map((part) => beadingOf(part, distance));
    const pitch = Math.min(...beadings.map((beading) => beading.pitch));
    const isMerged = beadings.some(({ angles }, index) => angles.length < (placed[index]?.cell.leaves.length ?? 0));
    const rows = plan.rows?.[0]?.ringId === ring.ring.id ? plan.rows : null;
    const isRoomy = plan.radius >= BEAD_TARGET_RADIUS && ring.track.outerRadius - ring.track.innerRadius >= TARGET;
    const targets = plan.unfolded === null && isRoomy && pitch >= TARGET && !isMerged && !ring.hasRuns;
    const size = beadSize(plan, pitch);
    const beads = placed.flatMap(({ cell }, index) => {
        if (rows && cell.id === plan.unfolded)
            return rows;
        const angles = beadings[index]?.angles ?? [];
        const total = cell.leaves.length;
        return angles.map((angle, place) => {
            const from = Math.round((place * total) / angles.length);
            const nodes = cell.leaves.slice(from, Math.round(((place + 1) * total) / angles.length));
            const [node] = nodes;
            const isRun = nodes.length > 1;
            return {
                id: isRun ? `run:${node?.id ?? ''}` : (node?.id ?? ''),
                kind: node?.kind ?? 'practice',
                ringId: ring.ring.id,
                parentId: cell.id,
                hue: cell.hue,
                merged: isRun ? { count: nodes.length, ids: nodes.map(({ id }) => id) } : null,
                hidden: cell.hidden,
                ...pointAt(angle, distance, plan.mirror),
                angle,
                distance,
                size,
                isTarget: targets && !cell.hidden,
                hitRadius: TARGET / 2,
                row: null,
                label: null,
            };
        });
    });
    return { beads, targets: targets || rows !== null };
}
/** Draws one ring. `prefix` begins the keys of its label lines. */
function ringParts(ring, plan, context, options, prefix) {
    const placed = placedCells(ring);
    const labels = labelsOf(ring, plan, placed, context, options, prefix);
    const { beads, targets } = beadsOf(placed, ring, plan);
    const { labelMode, labelSource, fontSize } = labels;
    const isEmpty = placed.length === 0;
    return {
        segments: placed.map((part, index) => segmentOf(part, ring, labels.labels[index] ?? NO_LABEL, plan)),
        tracks: placed.map((part) => trackOf(part, ring, plan)).filter((track) => track !== null),
        beads,
        shape: {
            id: ring.ring.id,
            kind: ring.ring.ringKind,
            innerRadius: ring.innerRadius,
            outerRadius: ring.outerRadius,
            isEmpty,
            labelMode,
            labelSource,
            fontSize,
            beadsAreTargets: targets,
        },
    };
}

export { ringParts };
