import { html, svg } from 'lit';
import { findNode, parentOf } from '../../model/selectors.js';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from './hue.js';

const SIZE = 16;
const LEARNER_RADIUS = 2.6;
const GAP = 0.16;
const point = (angle, radius, mirror) => `${(mirror * Math.sin(angle) * radius).toFixed(2)} ${(-Math.cos(angle) * radius).toFixed(2)}`;
/** Segments of one ring as strokes at its middle radius; the first outcome is centred at the top. */
function ringArcs(ring, radius, mirror) {
    const weights = ring.items.map((item) => ring.ringKind === 'conditions' ? Math.max(1, item.items.length) : 1);
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const start = ring.ringKind === 'outcomes' ? -Math.PI / ring.items.length : 0;
    let done = 0;
    return ring.items.map((node, index) => {
        const from = start + (done / total) * 2 * Math.PI + GAP / 2;
        done += weights[index] ?? 1;
        const to = Math.max(from + 0.05, start + (done / total) * 2 * Math.PI - GAP / 2);
        const large = to - from > Math.PI ? 1 : 0;
        const sweep = mirror > 0 ? 1 : 0;
        return {
            node,
            d: `M${point(from, radius, mirror)}A${radius} ${radius} 0 ${large} ${sweep} ${point(to, radius, mirror)}`,
        };
    });
}
const cache = new WeakMap();
function arcsOf(model, mirror) {
    const known = cache.get(model) ?? new Map();
    cache.set(model, known);
    const found = known.get(mirror);
    if (found)
        return found;
    const { rings } = model.framework;
    const step = (SIZE - LEARNER_RADIUS - 1) / Math.max(1, rings.length);
    const made = rings.map((ring, index) => ({
        arcs: ringArcs(ring, LEARNER_RADIUS + 1 + step * (index + 0.5) - 0.5, mirror),
        width: step * 0.68,
    }));
    known.set(mirror, made);
    return made;
}
/** The node and what holds it: each of these parts of the ring is lit. */
function chainOf(model, id) {
    const ids = new Set();
    for (let node = findNode(model, id); node; node = parentOf(model, node))
        ids.add(node.id);
    return ids;
}
/** Each experience and domain in its own hue, also where a whole ring is lit. */
function litArc(model, d, width, part) {
    const hue = hueOf(model, part);
    return svg `<path
    d=${d}
    stroke-width=${width}
    class="lit lit-${part.kind} ${hue?.className ?? ''}"
    ${cssVars(hue?.vars ?? {})}
  ></path>`;
}
function locatorPaths(model, id, dir) {
    const chain = chainOf(model, id);
    const rings = arcsOf(model, dir === 'rtl' ? -1 : 1);
    const isLit = ({ node }, ring) => model.framework.rings[ring]?.id === id || chain.has(node.id);
    return {
        rest: rings.flatMap(({ arcs }, ring) => arcs.flatMap((arc) => (isLit(arc, ring) ? [] : arc.d))).join(''),
        width: rings[0]?.width ?? 0,
        lit: rings.flatMap(({ arcs }, ring) => arcs.filter((arc) => isLit(arc, ring))),
    };
}
/** A mini ring with one part filled: the same sign for the same item everywhere. Decorative. */
function locator(model, id, dir = 'ltr') {
    const { rest, width, lit } = locatorPaths(model, id, dir);
    return html `
    <svg class="locator" viewBox="-17 -17 34 34" aria-hidden="true" fill="none">
      <circle r=${LEARNER_RADIUS} class="unlit-fill"></circle>
      <path d=${rest} stroke-width=${width} class="unlit"></path>
      ${lit.map(({ d, node }) => litArc(model, d, width, node))}
    </svg>
  `;
}

export { locator, locatorPaths };
