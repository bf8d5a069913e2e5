import { LABEL_WEIGHT, CLEAR } from './label-fit.js';
import { TAU, radians } from './polar.js';
import { ringCells } from './ring-cells.js';
import { ringRadii, COMPACT } from './ring-radii.js';

/** Free angle between two domains. */
const DOMAIN_GAP = radians(4.4);
/** All gaps between domains together never take more than this share of the ring. */
const MAX_GAP_SHARE = 0.15;
/** The least a finger needs. */
const TARGET = 24;
const traitsOf = (ring) => {
    const segments = ring.items.flatMap((node) => (node.kind === 'domain' ? node.items : [node]));
    return {
        kind: ring.ringKind,
        isEmpty: segments.length === 0,
        hasLeaves: segments.some(({ items }) => items.length > 0),
        hasDomains: ring.items.some(({ kind }) => kind === 'domain'),
    };
};
/** Width of the strips between segments: 6 px, 4 between conditions; 4 and 3 when compact. */
function gapOf(ring, compact) {
    if (ring.ringKind === 'conditions')
        return compact ? 3 : 4;
    return compact ? 4 : 6;
}
/** Angle between two groups of a ring. */
const groupGap = (groups, sweep) => Math.min(DOMAIN_GAP, (MAX_GAP_SHARE * sweep) / Math.max(1, groups));
/** Gives every cell its share of a sweep that begins at `start`, the gap between groups half before, half after. */
function layAngles(cells, start, sweep, gap) {
    const unit = (sweep - cells.groups.length * gap) / Math.max(1, cells.count);
    let at = start - gap / 2;
    return cells.groups.map((group) => {
        const startAngle = at + gap;
        at = startAngle;
        const planned = group.cells.map((cell) => {
            const from = at;
            at += unit * cell.nodes.length;
            return { ...cell, startAngle: from, endAngle: at, hidden: false };
        });
        return { ...group, cells: planned, startAngle, endAngle: at, hidden: false };
    });
}
/** The first outcome is centred at the top; edges of all other rings lie there. */
function restAngles(cells) {
    if (cells.hasDomains)
        return layAngles(cells, 0, TAU, groupGap(cells.groups.length, TAU));
    const first = cells.groups[0]?.cells[0]?.nodes.length ?? 0;
    const start = cells.ring.ringKind === 'outcomes' ? (-Math.PI * first) / Math.max(1, cells.count) : 0;
    return layAngles(cells, start, TAU, 0);
}
const countersFromZero = () => ({ outcomes: 0, experiences: 0, conditions: 0, domains: 0 });
const signOptions = ({ model, options }) => ({
    formatNumber: options.formatNumber,
    letters: options.letters,
    experienceCount: model.framework.rings.reduce((sum, { ringKind, items }) => sum + (ringKind === 'experiences' ? items.length : 0), 0),
});
/** Pixels along the middle of a ring that a part with a sign needs. */
const signRule = ({ breaker }, middle, gap) => (sign) => {
    const width = sign ? breaker.width(sign, 12, LABEL_WEIGHT) : 12;
    // The inner corners of a sign stand where the sector is narrower than in its middle.
    return Math.max(TARGET, (width + 2 * CLEAR + gap + 1) * (middle / Math.max(1, middle - 6)));
};
/** A ring's cells: merged where a sign or a finger would not find room. */
function cellsFor(context, ring, counters, radii, { sweep, gap, between }) {
    const middle = (radii.innerRadius + radii.outerRadius) / 2;
    return ringCells(ring, counters, signOptions(context), (items, groups) => {
        const free = sweep - (traitsOf(ring).hasDomains ? groups * between(groups) : 0);
        return { pitch: items > 0 ? (free * middle) / items : 0, need: signRule(context, middle, gap) };
    });
}
function planRing(cells, radii, groups, compact, isOutermost) {
    const { ring, hasRuns } = cells;
    return { ...radii, ring, groups, gap: gapOf(ring, compact), corner: compact ? 3 : 5, hasRuns, isOutermost };
}
const lastFilled = (traits) => traits.reduce((last, { isEmpty }, index) => (isEmpty ? last : index), -1);
/** All rings whole, around the middle of a square box. */
function restPlan(context) {
    const size = Math.max(0, Number.isFinite(context.options.size) ? context.options.size : 0);
    const compact = size < COMPACT;
    const { radius, disc, rings, channels } = ringRadii(context.traits, size);
    const counters = countersFromZero();
    const outermost = lastFilled(context.traits);
    const planned = context.model.framework.rings.map((ring, index) => {
        const radii = rings[index];
        const cells = cellsFor(context, ring, counters, radii, {
            sweep: TAU,
            gap: gapOf(ring, compact),
            between: (groups) => groupGap(groups, TAU),
        });
        return planRing(cells, radii, restAngles(cells), compact, index === outermost);
    });
    const box = { x: -size / 2, y: -size / 2, width: size, height: size };
    const open = { unfolded: null, rows: null };
    return { box, radius, compact, mirror: context.mirror, disc, rings: planned, channels, ...open };
}

export { TARGET, cellsFor, countersFromZero, gapOf, groupGap, lastFilled, layAngles, planRing, restPlan, signOptions, signRule, traitsOf };
