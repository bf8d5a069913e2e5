import { traitsOf, TARGET } from './diagram-plan.js';
import { discOf } from './disc.js';
import { domainArcs } from './domain-arcs.js';
import { round } from './polar.js';
import { ringParts } from './ring-parts.js';
import { LineBreaker } from './text-lines.js';

/** Narrower than this only the list is readable. */
const MIN_SIZE = 290;
const BASE = 16;
const needsKey = ({ label }) => label.mode === 'sign' || label.mode === 'none';
const keyRow = ({ id, kind, ringId, parentId, hue, sign, merged }) => ({
    id,
    kind,
    ringId,
    parentId,
    hue,
    sign,
    merged,
});
/** Rows that explain signs, each domain before its conditions. */
function keyOf(segments, domains) {
    const domainRows = new Map(domains.filter((arc) => needsKey(arc) && !arc.hidden).map((arc) => [arc.id, arc]));
    const rows = [];
    const domainOf = new Map(domains.flatMap((arc) => (arc.merged?.ids ?? [arc.id]).map((id) => [id, arc.id])));
    for (const segment of segments) {
        const domainId = domainOf.get(segment.parentId) ?? '';
        const domain = domainRows.get(domainId);
        if (domain)
            rows.push(keyRow(domain));
        domainRows.delete(domainId);
        if (needsKey(segment) && !segment.hidden)
            rows.push(keyRow(segment));
    }
    return rows;
}
function partsOf(segments, beads, domains) {
    const parts = new Map();
    for (const list of [segments, beads, domains])
        for (const { id, merged } of list)
            for (const nodeId of merged?.ids ?? [id])
                parts.set(nodeId, id);
    return parts;
}
const idsOf = (parts, ringId) => parts.filter((part) => part.ringId === ringId && !part.hidden).map(({ id }) => id);
function focusRowsOf(rings, segments, beads, domains) {
    const rows = rings.flatMap(({ id, beadsAreTargets }) => [
        { kind: 'segments', ringId: id, ids: idsOf(segments, id) },
        { kind: 'beads', ringId: id, ids: beadsAreTargets ? idsOf(beads, id) : [] },
        { kind: 'domains', ringId: id, ids: idsOf(domains, id) },
    ]);
    return rows.filter(({ ids }) => ids.length > 0);
}
/** Whether every filled ring can be read and touched. */
const isReadable = (rings, plan) => rings.every(({ isEmpty, labelMode, innerRadius }, index) => {
    const outer = plan.rings[index]?.track?.outerRadius ?? plan.rings[index]?.outerRadius ?? 0;
    return isEmpty || (labelMode !== 'none' && outer - innerRadius >= TARGET);
});
/** Everything a plan is made and drawn from. */
function contextOf(model, options) {
    const breaker = new LineBreaker(options.measure, options.locale);
    const traits = model.framework.rings.map(traitsOf);
    const base = options.base !== undefined && options.base > 0 ? options.base : BASE;
    return { model, options, breaker, mirror: options.dir === 'rtl' ? -1 : 1, traits, base };
}
function drawPlan(plan, context) {
    const { base } = context;
    const { dir, unfolded } = context.options;
    const override = plan.unfolded && unfolded?.label ? { id: unfolded.id, text: unfolded.label } : undefined;
    const drawn = [];
    const domains = [];
    plan.rings.forEach((ring, index) => {
        drawn.push(ringParts(ring, plan, context, { base, override }, `r${index}`));
        for (const arc of domainArcs(ring, plan, context, base, `d${index}`))
            domains.push(arc);
    });
    const rings = drawn.map(({ shape }) => shape);
    const [segments, beads] = [drawn.flatMap((ring) => ring.segments), drawn.flatMap((ring) => ring.beads)];
    const { x, y, width, height } = plan.box;
    return {
        fits: width >= MIN_SIZE && isReadable(rings, plan),
        size: width,
        dir,
        compact: plan.compact,
        box: plan.box,
        viewBox: [x, y, width, height].map(round).join(' '),
        radius: plan.radius,
        unfolded: plan.unfolded,
        disc: discOf(context, context.model.framework.center.title, plan.disc, base),
        rings,
        segments,
        tracks: drawn.flatMap(({ tracks }) => tracks),
        beads,
        domains,
        key: keyOf(segments, domains),
        channels: plan.channels,
        focusRows: focusRowsOf(rings, segments, beads, domains),
        partOf: partsOf(segments, beads, domains),
    };
}

export { contextOf, drawPlan };
