/** Where every ring, group and cell stands, before anything is drawn. */
import type { Model, RingNode } from '../model/types.js';
import type { Bead, Box, DiagramOptions, Sector } from './diagram-types.js';
import { ASCENT, CLEAR, type FitTurned, INDENT, type LabelContext } from './label-fit.js';
import { TAU } from './polar.js';
import { type CellGroup, type Counters, countOf, cutter, type MergeRule, rawGroups } from './ring-cells.js';
import { COMPACT, type RingRadii, ringRadii, type RingTraits } from './ring-radii.js';

export interface PlannedRing extends RingRadii {
  readonly ring: RingNode;
  readonly groups: readonly CellGroup[];
  /** What the sectors of its cells have in common. */
  readonly band: Omit<Sector, 'startAngle' | 'endAngle'>;
  /** Its domain titles stand in the open, not in a band between rings. */
  readonly isOutermost: boolean;
}

export interface Plan {
  readonly box: Box;
  readonly radius: number;
  readonly compact: boolean;
  readonly disc: number;
  readonly rings: readonly PlannedRing[];
  /** Id of the unfolded experience or domain, and the beads of an unfolded experience. */
  readonly unfolded: string | null;
  readonly rows: readonly Bead[] | null;
  /** Sets titles beside what is unfolded; null at rest. */
  readonly turned: FitTurned | null;
}

export interface PlanContext extends LabelContext {
  readonly model: Model;
  readonly options: DiagramOptions;
  readonly traits: readonly RingTraits[];
  /** Place of the outermost ring that is not empty. */
  readonly last: number;
  /** Experiences in the whole model: up to 4 are signed by their shapes, more by numbers too. */
  readonly experienceCount: number;
}

/** Free angle between two domains. */
const DOMAIN_GAP = (4.4 * Math.PI) / 180;
/** All gaps between domains together never take more than this share of the ring. */
const MAX_GAP_SHARE = 0.15;
/** No screen is wider. */
const MAX_SIZE = 1e5;
/** The least a finger needs, and the size of signs where they are smallest. */
export const TARGET = 24;
const SIGN = 12;

export const traitsOf = ({ ringKind, items }: RingNode): RingTraits => {
  const hasDomains = items.some(({ kind }) => kind === 'domain');
  const segments = hasDomains
    ? items.flatMap((node) => (node.kind === 'domain' ? node.items : [node]))
    : items;
  return {
    kind: ringKind,
    isEmpty: segments.length === 0,
    hasLeaves: segments.some((node) => node.items.length > 0),
    hasDomains,
  };
};

/** Width of the strips between segments: 6 px, 4 between conditions; 4 and 3 when compact. */
export const gapOf = ({ ringKind }: RingNode, compact: boolean): number =>
  ringKind === 'conditions' ? (compact ? 3 : 4) : compact ? 4 : 6;

/** Gives every cell its share of a sweep that begins at `start`, the gap between groups half before, half after. */
export function layAngles(groups: readonly CellGroup[], start: number, sweep: number, gap = 0): void {
  const unit = (sweep - groups.length * gap) / Math.max(1, countOf(groups));
  let at = start - gap / 2;
  for (const group of groups) {
    at += gap;
    group.startAngle = at;
    for (const cell of group.cells) {
      cell.startAngle = at;
      at += unit * cell.nodes.length;
      cell.endAngle = at;
    }
    group.endAngle = at;
  }
}

export const countersFromZero = (): Counters => ({ outcomes: 0, experiences: 0, conditions: 0, domains: 0 });

/** Pixels along the middle of a ring that a part with a sign needs, whichever way it is turned. */
export const signRule =
  ({ breaker }: PlanContext, gap: number, middle: number): MergeRule['need'] =>
  (sign, hasShape) => {
    const width = sign ? breaker.width(sign) + (hasShape ? INDENT : 0) : 1;
    const half = (SIGN * Math.hypot(width, ASCENT) + gap) / 2 + CLEAR;
    // Measured at its feet, where there is least.
    const feet = Math.max(1, middle - (SIGN * ASCENT) / 2);
    return Math.max(TARGET, 2 * middle * Math.asin(Math.min(1, half / feet)));
  };

/** A ring's cells, merged where a sign or a finger would not find room, from `start` on. */
export function planRing(
  context: PlanContext,
  ring: RingNode,
  counters: Counters,
  radii: RingRadii,
  { start, sweep, domainGap }: { start: number; sweep: number; domainGap: number },
  compact: boolean,
): PlannedRing {
  const raw = rawGroups(ring, counters);
  const gap = gapOf(ring, compact);
  const gapFor = (groups: number): number =>
    raw.some(({ domains }) => domains.length > 0)
      ? Math.min(domainGap, (MAX_GAP_SHARE * sweep) / Math.max(1, groups))
      : 0;
  const count = raw.reduce((sum, { items }) => sum + items.length, 0);
  const free = sweep - raw.length * gapFor(raw.length);
  const middle = (radii.innerRadius + radii.outerRadius) / 2;
  const groups = cutter(
    ring,
    counters,
    context,
  )(raw, { pitch: (free * middle) / Math.max(1, count), need: signRule(context, gap, middle) });
  // The first outcome is centred at the top of a whole ring; edges of all other rings lie there.
  const first = groups[0]?.cells[0]?.nodes.length ?? 0;
  const turned = sweep === TAU && ring.ringKind === 'outcomes' ? (Math.PI * first) / Math.max(1, count) : 0;
  layAngles(groups, start - turned, sweep, gapFor(groups.length));
  return drawnRing(context, ring, radii, groups, compact);
}

export function drawnRing(
  { last, model }: PlanContext,
  ring: RingNode,
  radii: RingRadii,
  groups: readonly CellGroup[],
  compact: boolean,
): PlannedRing {
  const { innerRadius, outerRadius } = radii;
  const band = { innerRadius, outerRadius, gap: gapOf(ring, compact), corner: compact ? 3 : 5 };
  return { ...radii, ring, groups, band, isOutermost: ring === model.framework.rings[last] };
}

/** All rings whole, around the middle of a square box. */
export function restPlan(context: PlanContext): Plan {
  const size = Math.min(Math.max(0, context.options.size) || 0, MAX_SIZE);
  const compact = size < COMPACT;
  const { rings: radii, ...rest } = ringRadii(context.traits, context.last, size);
  const counters = countersFromZero();
  const whole = { start: 0, sweep: TAU, domainGap: DOMAIN_GAP };
  return {
    ...rest,
    box: { x: -size / 2, y: -size / 2, width: size, height: size },
    compact,
    rings: context.model.framework.rings.map((ring, index) =>
      planRing(context, ring, counters, radii[index] as RingRadii, whole, compact),
    ),
    unfolded: null,
    rows: null,
    turned: null,
  };
}
