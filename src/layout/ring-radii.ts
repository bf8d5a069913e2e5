/**
 * How the rings share the radius. Each kind of ring has its nominal depth, from DESIGN-SPEC 3.1; any other set of
 * rings keeps these proportions and is scaled to fill the same room between the learner disc and the edge. With
 * few rings nothing grows past 1.6 times its nominal depth; the disc takes what is left.
 */
import type { RingKind } from '../model/types.js';
import type { Channel } from './diagram-types.js';

const DISC = 0.17;
const DISC_GAP = 0.022;
const BAND: Readonly<Record<RingKind, number>> = { outcomes: 0.226, experiences: 0.145, conditions: 0.235 };
const TRACK_GAP = 0.008;
const TRACK = 0.102;
const CHANNEL = 0.037;
/** Where beads or conditions meet the channel: their lines end there. */
const WIDE_CHANNEL = 0.055;
/** The line of a domain, and the room for its title, outside the ring. */
const LINE = 0.018;
const TITLE = 0.075;
const TITLE_ROOM = 0.115;
const MAX_SCALE = 1.6;
/** Half the square box in R, less this margin in compact boxes. */
export const COMPACT = 480;
const COMPACT_PAD = 6;
/** Free room for focus lines where no domain line is outside. */
const OPEN_PAD = 10;

/** What decides how deep a ring is. */
export interface RingTraits {
  readonly kind: RingKind;
  readonly isEmpty: boolean;
  readonly hasLeaves: boolean;
  readonly hasDomains: boolean;
}

/** Radii of a ring in pixels; all 0 when it is empty. */
export interface RingRadii {
  readonly innerRadius: number;
  readonly outerRadius: number;
  readonly track: { readonly innerRadius: number; readonly outerRadius: number } | null;
  /** Middle of the domain line, middle of the title, and where its room ends. */
  readonly line: number;
  readonly title: number;
  readonly room: number;
}

export interface Radii {
  readonly radius: number;
  readonly disc: number;
  readonly rings: readonly RingRadii[];
  readonly channels: readonly (Channel | null)[];
}

const EMPTY_RING: RingRadii = { innerRadius: 0, outerRadius: 0, track: null, line: 0, title: 0, room: 0 };

export const channelBetween = (innerRadius: number, outerRadius: number): Channel => ({
  innerRadius,
  outerRadius,
  middle: (innerRadius + outerRadius) / 2,
});

const trackDepth = (ring: RingTraits): number => (ring.hasLeaves ? TRACK_GAP + TRACK : 0);

/** Channel between two neighbours, with the room of the inner one's domain titles. */
const depthBetween = (ring: RingTraits, next: RingTraits): number =>
  (ring.hasDomains ? TITLE_ROOM : 0) +
  (ring.hasLeaves || next.kind === 'conditions' ? WIDE_CHANNEL : CHANNEL);

/** R for a square box: 2.23 R where domain titles stand outside, else as much as focus lines leave. */
export function outerRadius(size: number, last: RingTraits | undefined): number {
  if (last?.hasDomains) return Math.max(0, (size - (size < COMPACT ? 2 * COMPACT_PAD : 0)) / 2.23);
  return Math.max(0, (size / 2 - OPEN_PAD) / (1 + (last?.hasLeaves ? WIDE_CHANNEL : 0)));
}

interface Stack {
  readonly rings: readonly RingTraits[];
  readonly from: number;
  readonly scale: number;
  /** Outermost: its lines and titles stand outside the radius. */
  readonly unit: number;
}

/** Lays rings one around the other from `from`, every nominal share worth `unit × scale` pixels. */
function stackRings({ rings, from, scale, unit }: Stack): RingRadii[] {
  const filled = rings.filter(({ isEmpty }) => !isEmpty);
  const px = (share: number): number => share * scale * unit;
  let at = from;
  return rings.map((ring) => {
    if (ring.isEmpty) return EMPTY_RING;
    const next = filled[filled.indexOf(ring) + 1];
    const outer = at + px(BAND[ring.kind]);
    const trackInner = outer + px(TRACK_GAP);
    const track = ring.hasLeaves ? { innerRadius: trackInner, outerRadius: trackInner + px(TRACK) } : null;
    const edge = track?.outerRadius ?? outer;
    const rim = next ? scale * unit : unit;
    const radii = { line: edge + LINE * rim, title: edge + TITLE * rim, room: edge + TITLE_ROOM * rim };
    const result = { innerRadius: at, outerRadius: outer, track, ...radii };
    at = edge + (next ? px(depthBetween(ring, next)) : 0);
    return result;
  });
}

function nominalDepth(rings: readonly RingTraits[]): number {
  return rings.reduce((sum, ring, index) => {
    const next = rings[index + 1];
    return sum + BAND[ring.kind] + trackDepth(ring) + (next ? depthBetween(ring, next) : 0);
  }, 0);
}

/** Streets: inside each ring, and outside the last one where no domain line is in the way. */
export function channelsOf(
  traits: readonly RingTraits[],
  rings: readonly RingRadii[],
  disc: number,
): (Channel | null)[] {
  let inner = disc;
  let last: RingTraits | undefined;
  const channels = rings.map((ring, index) => {
    if (traits[index]?.isEmpty) return null;
    const channel = channelBetween(inner, ring.innerRadius);
    last = traits[index];
    const edge = ring.track?.outerRadius ?? ring.outerRadius;
    inner = last?.hasDomains ? ring.room : edge;
    return channel;
  });
  const width = WIDE_CHANNEL * inner;
  return [...channels, last?.hasLeaves && !last.hasDomains ? channelBetween(inner, inner + width) : null];
}

/** Rings between two radii, in their nominal proportions; `closed` when the last one's titles lie between them too. */
export function fillBetween(
  rings: readonly RingTraits[],
  from: number,
  to: number,
  closed: boolean,
): RingRadii[] {
  const filled = rings.filter(({ isEmpty }) => !isEmpty);
  const depth = nominalDepth(filled) + (closed && filled.at(-1)?.hasDomains ? TITLE_ROOM : 0);
  const unit = depth > 0 ? Math.max(0, to - from) / depth : 0;
  return stackRings({ rings, from, scale: 1, unit });
}

/** Radii at rest for a square box of this size. */
export function ringRadii(traits: readonly RingTraits[], size: number): Radii {
  const filled = traits.filter(({ isEmpty }) => !isEmpty);
  const radius = outerRadius(size, filled.at(-1));
  const depth = nominalDepth(filled);
  const scale = depth > 0 ? Math.min(MAX_SCALE, (1 - DISC - DISC_GAP) / depth) : 0;
  const from = 1 - depth * scale;
  const stacked = stackRings({ rings: traits, from: from * radius, scale, unit: radius });
  // Titles of the outermost ring may use the box to its edge.
  const last = traits.indexOf(filled.at(-1) as RingTraits);
  const rings = stacked.map((ring, index) => (index === last ? { ...ring, room: size / 2 } : ring));
  const disc = (depth > 0 ? from - DISC_GAP : 0.5) * radius;
  return { radius, disc, rings, channels: channelsOf(traits, rings, disc) };
}
