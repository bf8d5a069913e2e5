/**
 * How the rings share the radius. Each kind of ring has its nominal depth, from DESIGN-SPEC 3.1; any other set of
 * rings keeps these proportions and is scaled to fill the same room between the learner disc and the edge. With
 * few rings nothing grows past 1.6 times its nominal depth; the disc takes what is left. With many rings nothing
 * gets thinner than a line of 12 px, or a finger, needs, as long as the room lasts; the deeper parts give way.
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

/** R for a square box: 2.23 R where domain titles stand outside, else as much as focus lines leave. */
export function outerRadius(size: number, last: RingTraits | undefined): number {
  if (last?.hasDomains) return Math.max(0, (size - (size < COMPACT ? 2 * COMPACT_PAD : 0)) / 2.23);
  return Math.max(0, (size / 2 - OPEN_PAD) / (1 + (last?.hasLeaves ? WIDE_CHANNEL : 0)));
}

/** Turns a nominal share of R into pixels; `least` pixels are kept where the nominal size has them. */
type ToPixels = (share: number, least: number) => number;

const scaled =
  (scale: number, unit: number): ToPixels =>
  (share, least) =>
    Math.max(share * scale * unit, Math.min(least, share * unit));

/** Least depths in pixels when many rings share the room: one line of 12 px, a bead, a line, a title. */
const MIN_BAND = 24;
const MIN_TRACK = 12;
const MIN_CHANNEL = 6;
const MIN_TITLE = 21;
const MIN_GAP = 2;

interface Depths {
  readonly band: number;
  readonly trackGap: number;
  readonly track: number;
  /** Room for domain titles, and the channel after it; of the last ring only where it is closed in. */
  readonly titles: number;
  readonly channel: number;
}

function depthsOf(ring: RingTraits, next: RingTraits | undefined, closed: boolean, px: ToPixels): Depths {
  const wide = ring.hasLeaves || next?.kind === 'conditions';
  return {
    band: px(BAND[ring.kind], MIN_BAND),
    trackGap: ring.hasLeaves ? px(TRACK_GAP, MIN_GAP) : 0,
    track: ring.hasLeaves ? px(TRACK, MIN_TRACK) : 0,
    titles: ring.hasDomains && (next || closed) ? px(TITLE_ROOM, MIN_TITLE) : 0,
    channel: next ? px(wide ? WIDE_CHANNEL : CHANNEL, MIN_CHANNEL) : 0,
  };
}

const allDepths = (rings: readonly RingTraits[], closed: boolean, px: ToPixels): Depths[] =>
  rings.map((ring, index) => depthsOf(ring, rings[index + 1], closed, px));

const sumOf = (depths: readonly Depths[]): number =>
  depths.reduce((sum, each) => sum + each.band + each.trackGap + each.track + each.titles + each.channel, 0);

const nominalSum = (rings: readonly RingTraits[], closed = false): number =>
  sumOf(allDepths(rings, closed, (share) => share));

/** Depths that fill `room` pixels together: nominal shares scaled alike, but for what would get too thin. */
function fillDepths(rings: readonly RingTraits[], room: number, unit: number): Depths[] {
  const even = room / Math.max(1e-9, nominalSum(rings) * unit);
  const at = (scale: number): Depths[] => allDepths(rings, false, scaled(scale, unit));
  // Nothing gets too thin, or everything does.
  if (sumOf(at(even)) <= room + 1e-6) return at(even);
  if (sumOf(at(0)) > room) return allDepths(rings, false, (share) => share * even * unit);
  let [low, high] = [0, even];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (sumOf(at(middle)) > room) high = middle;
    else low = middle;
  }
  return at(low);
}

/** Lays rings one around the other from `from`. `rim`: pixels of one R, for titles that stand in the open. */
function stackRings(
  rings: readonly RingTraits[],
  depths: readonly Depths[],
  from: number,
  rim: number,
): RingRadii[] {
  let at = from;
  let place = 0;
  return rings.map((ring) => {
    const own = ring.isEmpty ? undefined : depths[place++];
    if (!own) return EMPTY_RING;
    const outer = at + own.band;
    const trackInner = outer + own.trackGap;
    const edge = trackInner + own.track;
    const unit = own.titles > 0 ? own.titles / TITLE_ROOM : rim;
    const result: RingRadii = {
      innerRadius: at,
      outerRadius: outer,
      track: ring.hasLeaves ? { innerRadius: trackInner, outerRadius: edge } : null,
      line: edge + LINE * unit,
      title: edge + TITLE * unit,
      room: edge + TITLE_ROOM * unit,
    };
    at = edge + own.titles + own.channel;
    return result;
  });
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

const withoutEmpty = (rings: readonly RingTraits[]): RingTraits[] => rings.filter(({ isEmpty }) => !isEmpty);

/** Rings between two radii, in their nominal proportions; `closed` when the last one's titles lie between them too. */
export function fillBetween(
  rings: readonly RingTraits[],
  from: number,
  to: number,
  closed: boolean,
): RingRadii[] {
  const filled = withoutEmpty(rings);
  const room = Math.max(0, to - from);
  const unit = room / Math.max(1e-9, nominalSum(filled, closed));
  return stackRings(
    rings,
    allDepths(filled, closed, (share) => share * unit),
    from,
    unit,
  );
}

/** Radii at rest for a square box of this size. */
export function ringRadii(traits: readonly RingTraits[], size: number): Radii {
  const filled = withoutEmpty(traits);
  const radius = outerRadius(size, filled.at(-1));
  const share = Math.min(1 - DISC - DISC_GAP, nominalSum(filled) * MAX_SCALE);
  const depths = fillDepths(filled, share * radius, radius);
  const from = (1 - share) * radius;
  const stacked = stackRings(traits, depths, from, radius);
  // Titles of the outermost ring may use the box to its edge.
  const last = traits.indexOf(filled.at(-1) as RingTraits);
  const rings = stacked.map((ring, index) => (index === last ? { ...ring, room: size / 2 } : ring));
  const disc = filled.length > 0 ? from - DISC_GAP * radius : 0.5 * radius;
  return { radius, disc, rings, channels: channelsOf(traits, rings, disc) };
}
