import { domainPaths } from './domain-arcs.js';
import { sectorPath, round, pointAt, clamp } from './polar.js';
import { interpolateNumber as number } from '../vendor/d3-interpolate/dist/d3-interpolate.js';

/** Text does not bend: it is gone for the middle of the way. */
const LABELS_GONE = 0.15;
const viewBoxOf = ({ x, y, width, height }) => [x, y, width, height].map(round).join(' ');
/** Pairs each part of two layouts with what shows the same node in the other, itself or the run it is merged in. */
function pairs(from, to, fromLayout, toLayout) {
    const [fromIds, toIds] = [from, to].map((list) => new Map(list.map((part) => [part.id, part])));
    const other = (part, ids, layout) => ids?.get(part.id) ?? ids?.get(layout.partOf.get(part.merged?.ids[0] ?? part.id) ?? '') ?? part;
    const forth = from.map((part) => [part.id, part, other(part, toIds, toLayout)]);
    const back = to.filter(({ id }) => !fromIds?.has(id));
    return [...forth, ...back.map((part) => [part.id, other(part, fromIds, fromLayout), part])];
}
const mixSectors = (from, to, mix) => ({
    startAngle: mix(from.startAngle, to.startAngle),
    endAngle: mix(from.endAngle, to.endAngle),
    innerRadius: mix(from.innerRadius, to.innerRadius),
    outerRadius: mix(from.outerRadius, to.outerRadius),
    gap: mix(from.gap, to.gap),
    corner: mix(from.corner, to.corner),
});
const mixBoxes = (from, to, mix) => ({
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
});
/** Beads turn with their ring, on the way round the centre. */
const mixBeads = (from, to, mix, mirror) => ({
    ...pointAt(mix(from.angle, to.angle), mix(from.distance, to.distance), mirror),
    size: round(mix(from.size, to.size)),
});
const mixDomains = (from, to, mix, mirror, compact) => {
    const [startAngle, endAngle] = [mix(from.startAngle, to.startAngle), mix(from.endAngle, to.endAngle)];
    return domainPaths({ line: to.line, radius: mix(from.radius, to.radius), startAngle, endAngle }, compact, mirror);
};
function atRest(layout, labels) {
    return {
        viewBox: layout.viewBox,
        box: layout.box,
        discRadius: layout.disc.radius,
        segments: new Map(layout.segments.map(({ id, path }) => [id, path])),
        tracks: new Map(layout.tracks.map(({ id, path }) => [id, path])),
        beads: new Map(layout.beads.map(({ id, x, y, size }) => [id, { x, y, size }])),
        domains: new Map(layout.domains.map(({ id, paths }) => [id, paths])),
        labels,
    };
}
/**
 * The moment `t` (0 to 1) between two layouts of the same model and direction. The ends are exactly the layouts
 * themselves; between them every part moves by its own numbers, and a part that only one of them draws by itself
 * comes out of, or goes into, the run that stands for it in the other.
 */
function tweenLayout(from, to, t) {
    if (!(t > 0))
        return atRest(from, 'from');
    if (t >= 1)
        return atRest(to, 'to');
    const mirror = to.dir === 'rtl' ? -1 : 1;
    const mix = (a, b) => number(a, b)(clamp(0, t, 1));
    const box = mixBoxes(from.box, to.box, mix);
    const { compact } = to;
    return {
        viewBox: viewBoxOf(box),
        box,
        discRadius: mix(from.disc.radius, to.disc.radius),
        segments: new Map(pairs(from.segments, to.segments, from, to).map(([id, a, b]) => [
            id,
            sectorPath(mixSectors(a, b, mix), mirror),
        ])),
        tracks: new Map(pairs(from.tracks, to.tracks, from, to).map(([id, a, b]) => [
            id,
            sectorPath(mixSectors(a, b, mix), mirror),
        ])),
        beads: new Map(pairs(from.beads, to.beads, from, to).map(([id, a, b]) => [id, mixBeads(a, b, mix, mirror)])),
        domains: new Map(pairs(from.domains, to.domains, from, to).map(([id, a, b]) => [
            id,
            mixDomains(a, b, mix, mirror, compact),
        ])),
        labels: t < LABELS_GONE ? 'from' : t > 1 - LABELS_GONE ? 'to' : 'none',
    };
}

export { tweenLayout };
