/** Where every ring, group and cell stands, before anything is drawn. */
import type { Model, RingNode } from '../model/types.js';
import type { Bead, Box, Channel, DiagramOptions } from './diagram-types.js';
import { CLEAR, LABEL_WEIGHT, type LabelContext } from './label-fit.js';
import { type Mirror, radians, TAU } from './polar.js';
import {
  type Cell,
  type CellGroup,
  type Counters,
  ringCells,
  type RingCells,
  type SignOptions,
} from './ring-cells.js';
import { COMPACT, type RingRadii, ringRadii, type RingTraits } from './ring-radii.js';

export interface PlannedCell extends Cell {
  readonly startAngle: number;
  readonly endAngle: number;
  readonly hidden: boolean;
}

export interface PlannedGroup extends Omit<CellGroup, 'cells'> {
  readonly cells: readonly PlannedCell[];
  readonly startAngle: number;
  readonly endAngle: number;
  readonly hidden: boolean;
}

export interface PlannedRing extends RingRadii {
  readonly ring: RingNode;
  readonly groups: readonly PlannedGroup[];
  readonly gap: number;
  readonly corner: number;
  readonly hasRuns: boolean;
  /** Its domain titles stand in the open, not in a band between rings. */
  readonly isOutermost: boolean;
}

export interface Plan {
  readonly box: Box;
  readonly radius: number;
  readonly compact: boolean;
  readonly mirror: Mirror;
  readonly disc: number;
  readonly rings: readonly PlannedRing[];
  readonly channels: readonly (Channel | null)[];
  /** Id of the unfolded experience or domain, and the beads of an unfolded experience. */
  readonly unfolded: string | null;
  readonly rows: readonly Bead[] | null;
}

/** Free angle between two domains. */
const DOMAIN_GAP = radians(4.4);
/** All gaps between domains together never take more than this share of the ring. */
const MAX_GAP_SHARE = 0.15;
/** The least a finger needs. */
export const TARGET = 24;

export const traitsOf = (ring: RingNode): RingTraits => {
  const segments = ring.items.flatMap((node) => (node.kind === 'domain' ? node.items : [node]));
  return {
    kind: ring.ringKind,
    isEmpty: segments.length === 0,
    hasLeaves: segments.some(({ items }) => items.length > 0),
    hasDomains: ring.items.some(({ kind }) => kind === 'domain'),
  };
};

/** Width of the strips between segments: 6 px, 4 between conditions; 4 and 3 when compact. */
export function gapOf(ring: RingNode, compact: boolean): number {
  if (ring.ringKind === 'conditions') return compact ? 3 : 4;
  return compact ? 4 : 6;
}

/** Angle between two groups of a ring. */
export const groupGap = (groups: number, sweep: number): number =>
  Math.min(DOMAIN_GAP, (MAX_GAP_SHARE * sweep) / Math.max(1, groups));

/** Gives every cell its share of a sweep that begins at `start`, the gap between groups half before, half after. */
export function layAngles(
  cells: Pick<RingCells, 'groups' | 'count'>,
  start: number,
  sweep: number,
  gap: number,
): PlannedGroup[] {
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
function restAngles(cells: RingCells): PlannedGroup[] {
  if (cells.hasDomains) return layAngles(cells, 0, TAU, groupGap(cells.groups.length, TAU));
  const first = cells.groups[0]?.cells[0]?.nodes.length ?? 0;
  const start = cells.ring.ringKind === 'outcomes' ? (-Math.PI * first) / Math.max(1, cells.count) : 0;
  return layAngles(cells, start, TAU, 0);
}

export interface PlanContext extends LabelContext {
  readonly model: Model;
  readonly options: DiagramOptions;
  readonly traits: readonly RingTraits[];
  /** The widget's base text size in pixels. */
  readonly base: number;
}

export const countersFromZero = (): Counters => ({ outcomes: 0, experiences: 0, conditions: 0, domains: 0 });

export const signOptions = ({ model, options }: PlanContext): SignOptions => ({
  formatNumber: options.formatNumber,
  letters: options.letters,
  experienceCount: model.framework.rings.reduce(
    (sum, { ringKind, items }) => sum + (ringKind === 'experiences' ? items.length : 0),
    0,
  ),
});

/** Pixels along the middle of a ring that a part with a sign needs. */
export const signRule =
  ({ breaker }: PlanContext, middle: number, gap: number) =>
  (sign: string): number => {
    const width = sign ? breaker.width(sign, 12, LABEL_WEIGHT) : 12;
    // The inner corners of a sign stand where the sector is narrower than in its middle.
    return Math.max(TARGET, (width + 2 * CLEAR + gap + 1) * (middle / Math.max(1, middle - 6)));
  };

/** How far a ring runs round, and what it leaves free. */
export interface RingSweep {
  readonly sweep: number;
  readonly gap: number;
  /** Angle between two groups, for so many of them. */
  readonly between: (groups: number) => number;
}

/** A ring's cells: merged where a sign or a finger would not find room. */
export function cellsFor(
  context: PlanContext,
  ring: RingNode,
  counters: Counters,
  radii: RingRadii,
  { sweep, gap, between }: RingSweep,
): RingCells {
  const middle = (radii.innerRadius + radii.outerRadius) / 2;
  return ringCells(ring, counters, signOptions(context), (items, groups) => {
    const free = sweep - (traitsOf(ring).hasDomains ? groups * between(groups) : 0);
    return { pitch: items > 0 ? (free * middle) / items : 0, need: signRule(context, middle, gap) };
  });
}

export function planRing(
  cells: RingCells,
  radii: RingRadii,
  groups: readonly PlannedGroup[],
  compact: boolean,
  isOutermost: boolean,
): PlannedRing {
  const { ring, hasRuns } = cells;
  return { ...radii, ring, groups, gap: gapOf(ring, compact), corner: compact ? 3 : 5, hasRuns, isOutermost };
}

export const lastFilled = (traits: readonly RingTraits[]): number =>
  traits.reduce((last, { isEmpty }, index) => (isEmpty ? last : index), -1);

/** All rings whole, around the middle of a square box. */
export function restPlan(context: PlanContext): Plan {
  const size = Math.max(0, Number.isFinite(context.options.size) ? context.options.size : 0);
  const compact = size < COMPACT;
  const { radius, disc, rings, channels } = ringRadii(context.traits, size);
  const counters = countersFromZero();
  const outermost = lastFilled(context.traits);
  const planned = context.model.framework.rings.map((ring, index) => {
    const radii = rings[index] as RingRadii;
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
