import { drawnRing, planRing, signRule, gapOf, layAngles, countersFromZero } from './diagram-plan.js';
import { round, TAU, clamp } from './polar.js';
import { leavesOf, countOf } from './ring-cells.js';
import { fillBetween } from './ring-radii.js';
import { focusedCells } from './unfold-cells.js';
import { fitTurned } from './unfold-tilt.js';
import { rowBeads, rowTexts, TEXT_AT, BEFORE_BEAD } from './unfold-rows.js';

/** Narrower than this the list of practices opens in the panel instead. */
const MIN_SIZE = 720;
const MAX_HEIGHT = 752;
/** Least distance of the beads from the centre: the curve of the list. */
const CURVE = 381;
/** Half the arc of the list at most, of the other rings, and how far the band reaches past its rows. */
const LIST_SPREAD = (50 * Math.PI) / 180;
const SPREAD = (44 * Math.PI) / 180;
const BAND_END = 0.2;
/** From the box's start edge to the middle bead. */
const MAX_INSET = 300;
const insetOf = (width) => Math.min(MAX_INSET, width - 490);
/** What is left in wider boxes: half for the rings outside, half for the rows where the text is larger. */
const spareOf = (width) => Math.max(0, width - 490 - MAX_INSET);
/** Radii as distances from the beads' circle: disc, inner rings, band, list, channel. */
const DISC = -237;
const INNER_FROM = -220;
const INNER_TO = -106;
const BAND_FROM = -70;
const BAND_TO = -29;
/** Least room between band and bead, along a row. */
const BEAD_FREE = 13;
const LIST_ROOM = 285;
const CHANNEL = 34;
/** A domain's conditions take the place of band and list, and leave more to the rings inside. */
const DOMAIN_INNER_TO = 84;
const DOMAIN_FROM = 120;
/** Room at the end edge for the line and title of domains. */
const LINE_AT = 9;
const TITLE_AT = 24;
const TITLE_ROOM = 36;
const EDGE = 14;
/** Between two domains, in pixels. */
const DOMAIN_GAP = 12;
const findFocus = (rings, id) => {
    const index = rings.findIndex(({ items }) => items.some((item) => item.id === id));
    const node = rings[index]?.items.find((item) => item.id === id);
    const opens = node?.kind === 'experience' || node?.kind === 'domain';
    return node && opens && node.items.length > 0 ? { node, index } : null;
};
/** Radii of the rings outside the unfolded one, at the end edge of the box. */
const outerSpan = ({ start, width, context, index, }) => {
    const end = start + width - TITLE_ROOM;
    return [end - outerDepth(outerCount(context.traits, index), width), end];
};
/** As deep as conditions are in the design, a little more for each further ring and in wider boxes. */
const outerDepth = (count, width) => count > 0 ? Math.min(190, 113 + 30 * (count - 1)) + Math.min(113, spareOf(width) / 2) : 0;
const outerCount = (traits, index) => traits.slice(index + 1).filter(({ isEmpty }) => !isEmpty).length;
function radiiOf(stage) {
    const { context, curve, index, isList } = stage;
    const { traits, last } = context;
    const [inside, outside] = [traits.slice(0, index), traits.slice(index + 1)];
    const rest = outerCount(traits, index);
    const [outerFrom, outerTo] = outerSpan(stage);
    const inner = fillBetween(inside, curve + INNER_FROM, curve + (isList ? INNER_TO : DOMAIN_INNER_TO), true);
    const outer = fillBetween(outside, outerFrom, outerTo, false);
    const to = outerFrom - (rest > 0 ? CHANNEL + TITLE_ROOM : 0);
    const own = isList
        ? [listBand(stage)]
        : fillBetween(traits.slice(index, index + 1), curve + DOMAIN_FROM, to, false);
    return [...inner, ...own, ...outer].map((ring, at) => at === index || at === last ? withTitleRoom(ring) : ring);
}
const listBand = ({ curve, room }) => ({
    innerRadius: curve + BAND_FROM,
    outerRadius: curve + BAND_TO,
    track: { innerRadius: curve, outerRadius: curve },
    edge: curve,
    line: 0,
    title: 0,
    room: 0,
    end: curve + TEXT_AT + room,
});
const withTitleRoom = (ring) => {
    const { edge } = ring;
    const room = edge + TITLE_ROOM;
    const end = ring.end === ring.room ? room : ring.end;
    return edge > 0 ? { ...ring, line: edge + LINE_AT, title: edge + TITLE_AT, room, end } : ring;
};
/** Half the arc that a radius may take without leaving the picture above and below. */
const halfArc = (radius, { height }) => Math.min(SPREAD, Math.asin(Math.min(1, (height / 2 - EDGE) / Math.max(1, radius))));
const outermostOf = ({ line, edge }) => Math.max(line, edge);
/** The unfolded part in the middle; those before it turn away over the top, those after it below. */
function focusedAngles(cells, radii, { start }, half) {
    const { before, focus, after } = cells;
    const [ahead, behind] = [countOf(before), countOf(after)];
    // Turned the shorter way from where it stands at rest.
    const rest = ((ahead + focus.count / 2) / Math.max(1, ahead + focus.count + behind)) * TAU;
    const middle = Math.PI / 2 + Math.round((rest - Math.PI / 2) / TAU) * TAU;
    const edge = outermostOf(radii) + TITLE_ROOM;
    const away = Math.max(half, Math.acos(clamp(-1, (start - EDGE) / edge, 1))) + 0.05;
    const each = (TAU - 2 * away) / Math.max(1, ahead + behind);
    layAngles(before, middle - away - ahead * each, ahead * each);
    layAngles([focus], middle - half, 2 * half);
    layAngles(after, middle + away, behind * each);
    return [...before, focus, ...after];
}
function plainRing(ring, counters, radii, stage) {
    const half = halfArc(outermostOf(radii), stage);
    const middle = Math.max(1, (radii.innerRadius + radii.outerRadius) / 2);
    const arc = { start: Math.PI / 2 - half, sweep: 2 * half, domainGap: DOMAIN_GAP / middle };
    return planRing(stage.context, ring, counters, radii, arc, false);
}
function ownRing(ring, counters, radii, stage, id) {
    const { context, texts, curve, isList } = stage;
    const rows = texts ? ((texts.rows.length - 1) / 2) * texts.pitch : 0;
    const half = isList ? Math.asin(Math.min(1, rows / curve)) + BAND_END : halfArc(outermostOf(radii), stage);
    const middle = (radii.innerRadius + radii.outerRadius) / 2;
    const cells = focusedCells(ring, counters, context, id, (count) => ({
        pitch: isList ? Infinity : (2 * half * middle) / Math.max(1, count),
        need: signRule(context, gapOf(ring, false), middle),
    }));
    return cells && drawnRing(context, ring, radii, focusedAngles(cells, radii, stage, half), false);
}
/**
 * Radius of the list's arc: flat enough that its first and last rows, `half` above and below the middle, lie inside
 * the box and clear of the band that bends away beside them.
 */
function curveFor(half, pitch, inset) {
    const deep = inset - BEFORE_BEAD - EDGE;
    let curve = Math.max(CURVE, half / Math.sin(LIST_SPREAD), (half * half + deep * deep) / (2 * deep));
    const free = () => leg(curve, half) - leg(curve + BAND_TO, Math.max(0, half - pitch / 2));
    while (free() < BEAD_FREE)
        curve *= 1.02;
    return curve;
}
const leg = (radius, height) => Math.sqrt(Math.max(0, radius * radius - height * height));
function stageOf(context, id) {
    const width = context.options.size;
    const focus = width >= MIN_SIZE ? findFocus(context.model.framework.rings, id) : null;
    if (!focus)
        return null;
    const { node, index } = focus;
    const isList = node.kind === 'experience';
    const large = Math.max(1, context.base / 16);
    const flat = Math.min(width, MAX_HEIGHT * large);
    const [outerFrom] = outerSpan({ context, width, index, start: -insetOf(width) });
    const room = Math.min(LIST_ROOM * large, outerFrom - CHANNEL - TEXT_AT);
    const texts = isList ? rowTexts(context, leavesOf(node), room, flat - 150) : null;
    const tall = texts ? (texts.rows.length - 1) * texts.pitch : 0;
    const curve = curveFor(tall / 2, texts?.pitch ?? 0, insetOf(width));
    const height = Math.max(flat, tall + (texts?.pitch ?? 0) + 100);
    const start = round(curve - insetOf(width));
    return { context, width, height, curve, start, index, isList, texts, room };
}
/** The plan of an unfolded part; null when it cannot be unfolded, or not in this width. */
function unfoldPlan(context, id) {
    const stage = stageOf(context, id);
    if (!stage)
        return null;
    const { width, height, curve, start, index, texts, room } = stage;
    const counters = countersFromZero();
    const radii = radiiOf(stage);
    const rings = [];
    for (const [at, ring] of context.model.framework.rings.entries()) {
        const own = radii[at];
        const planned = at === index ? ownRing(ring, counters, own, stage, id) : plainRing(ring, counters, own, stage);
        if (!planned)
            return null;
        rings.push(planned);
    }
    const { mirror } = context;
    const disc = curve + DISC;
    const ownGroups = rings[index]?.groups ?? [];
    const cell = ownGroups.flatMap(({ cells }) => cells).find(({ part }) => part.id === id);
    const frame = {
        radius: curve,
        middle: cell ? (cell.startAngle + cell.endAngle) / 2 : 0,
        room,
        mirror,
        band: curve + BAND_TO,
    };
    return {
        box: { x: start, y: -height / 2, width, height },
        radius: Math.max(...radii.map(({ outerRadius }) => outerRadius)),
        compact: false,
        disc,
        rings,
        unfolded: id,
        rows: cell && texts ? rowBeads(cell, texts, frame, 'row') : null,
        turned: fitTurned,
    };
}

export { unfoldPlan };
