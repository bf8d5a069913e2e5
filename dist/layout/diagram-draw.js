import { traitsOf, TARGET } from './diagram-plan.js';
import { discOf } from './disc.js';
import { domainArcs } from './domain-arcs.js';
import { round } from './polar.js';
import { ringParts } from './ring-parts.js';
import { LineBreaker } from './text-lines.js';

/** Narrower than this only the list is readable. */
const MIN_SIZE = 290;
const BASE = 16;
const needsKey = ({ label: { mode }, hidden }) => !hidden && (mode === 'sign' || mode === 'none');
/** What signs stand for, each domain before its conditions. */
function keyOf(segments, domains) {
    const heads = new Map();
    for (const arc of domains)
        if (needsKey(arc))
            heads.set(arc.merged?.ids[0] ?? arc.id, arc);
    return segments.flatMap((segment) => {
        const head = heads.get(segment.parentId);
        heads.delete(segment.parentId);
        return [...(head ? [head] : []), ...(needsKey(segment) ? [segment] : [])];
    });
}
/** Everything a plan is made and drawn from. */
function contextOf(model, options) {
    const { rings } = model.framework;
    const traits = rings.map(traitsOf);
    return {
        model,
        options,
        breaker: new LineBreaker(options.measure, options.locale),
        mirror: options.dir === 'rtl' ? -1 : 1,
        view: null,
        traits,
        last: traits.findLastIndex(({ isEmpty }) => !isEmpty),
        experienceCount: rings.flatMap(({ ringKind, items }) => (ringKind === 'experiences' ? items : [])).length,
        base: Math.max(0, options.base ?? 0) || BASE,
    };
}
function drawPlan(plan, planned) {
    const { box, compact, radius, unfolded } = plan;
    const { model, mirror } = planned;
    const { dir, unfolded: asked } = planned.options;
    const context = { ...planned, view: unfolded ? box : null };
    const drawn = plan.rings.map((ring, index) => ringParts(ring, plan, context, asked?.label, `r${index}`));
    const domains = plan.rings.flatMap((ring, index) => domainArcs(ring, plan, context, `d${index}`));
    const rings = drawn.map(({ shape }) => shape);
    const [segments, beads] = [drawn.flatMap((ring) => ring.segments), drawn.flatMap((ring) => ring.beads)];
    const idsIn = (parts, ring) => parts.filter(({ ringId, hidden }) => ringId === ring && !hidden).map(({ id }) => id);
    const parts = [...segments, ...beads, ...domains];
    const partOf = new Map();
    for (const { id, merged } of parts)
        for (const node of merged?.ids ?? [id])
            partOf.set(node, id);
    const { width, height, y } = box;
    const x = mirror > 0 ? box.x : -box.x - width;
    return {
        // Every filled ring can be read and touched.
        fits: width >= MIN_SIZE &&
            rings.every(({ isEmpty, labelMode, innerRadius }, index) => isEmpty || (labelMode !== 'none' && (plan.rings[index]?.edge ?? 0) - innerRadius >= TARGET)),
        size: width,
        dir,
        compact,
        box: { ...box, x },
        viewBox: [x, y, width, height].map(round).join(' '),
        radius,
        unfolded,
        disc: discOf(context, model.framework.center.title, plan.disc),
        rings,
        segments,
        tracks: drawn.flatMap(({ tracks }) => tracks),
        beads,
        domains,
        key: keyOf(segments, domains),
        focusRows: rings
            .flatMap(({ id, beadsAreTargets }) => [
            { kind: 'segments', ringId: id, ids: idsIn(segments, id) },
            { kind: 'beads', ringId: id, ids: beadsAreTargets ? idsIn(beads, id) : [] },
            { kind: 'domains', ringId: id, ids: idsIn(domains, id) },
        ])
            .filter(({ ids }) => ids.length > 0),
        partOf,
    };
}

export { contextOf, drawPlan };
