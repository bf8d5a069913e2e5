import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { findNode, parentOf } from '../../model/selectors.js';
import type { FrameworkNode, Model, RingNode } from '../../model/types.js';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from './hue.js';

const SIZE = 16;
const LEARNER_RADIUS = 2.6;
const GAP = 0.16;

interface Arc {
  readonly node: FrameworkNode;
  readonly d: string;
}

const point = (angle: number, radius: number, mirror: number): string =>
  `${(mirror * Math.sin(angle) * radius).toFixed(2)} ${(-Math.cos(angle) * radius).toFixed(2)}`;

/** Segments of one ring as strokes at its middle radius; the first outcome is centred at the top. */
function ringArcs(ring: RingNode, radius: number, mirror: number): Arc[] {
  const weights = ring.items.map((item) =>
    ring.ringKind === 'conditions' ? Math.max(1, item.items.length) : 1,
  );
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

const cache = new WeakMap<Model, Map<number, { readonly arcs: readonly Arc[]; readonly width: number }[]>>();

function arcsOf(model: Model, mirror: number): { readonly arcs: readonly Arc[]; readonly width: number }[] {
  const known = cache.get(model) ?? new Map<number, { arcs: readonly Arc[]; width: number }[]>();
  cache.set(model, known);
  const found = known.get(mirror);
  if (found) return found;
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
function chainOf(model: Model, id: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let node = findNode(model, id); node; node = parentOf(model, node)) ids.add(node.id);
  return ids;
}

/** Each experience and domain in its own hue, also where a whole ring is lit. */
function litArc(model: Model, d: string, width: number, part: FrameworkNode): SVGTemplateResult {
  const hue = hueOf(model, part);
  return svg`<path
    d=${d}
    stroke-width=${width}
    class="lit lit-${part.kind} ${hue?.className ?? ''}"
    ${cssVars(hue?.vars ?? {})}
  ></path>`;
}

/** What a locator is drawn from. */
export interface LocatorPaths {
  /** All that is not lit, as one path: a deck draws this sign on every card. */
  readonly rest: string;
  readonly width: number;
  readonly lit: readonly Arc[];
}

export function locatorPaths(model: Model, id: string, dir: 'ltr' | 'rtl'): LocatorPaths {
  const chain = chainOf(model, id);
  const rings = arcsOf(model, dir === 'rtl' ? -1 : 1);
  const isLit = ({ node }: Arc, ring: number): boolean =>
    model.framework.rings[ring]?.id === id || chain.has(node.id);
  return {
    rest: rings.flatMap(({ arcs }, ring) => arcs.flatMap((arc) => (isLit(arc, ring) ? [] : arc.d))).join(''),
    width: rings[0]?.width ?? 0,
    lit: rings.flatMap(({ arcs }, ring) => arcs.filter((arc) => isLit(arc, ring))),
  };
}

/** A mini ring with one part filled: the same sign for the same item everywhere. Decorative. */
export function locator(model: Model, id: string, dir: 'ltr' | 'rtl' = 'ltr'): TemplateResult {
  const { rest, width, lit } = locatorPaths(model, id, dir);
  return html`
    <svg class="locator" viewBox="-17 -17 34 34" aria-hidden="true" fill="none">
      <circle r=${LEARNER_RADIUS} class="unlit-fill"></circle>
      <path d=${rest} stroke-width=${width} class="unlit"></path>
      ${lit.map(({ d, node }) => litArc(model, d, width, node))}
    </svg>
  `;
}
