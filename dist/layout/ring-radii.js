const DISC = 0.17;
const DISC_GAP = 0.022;
const BAND = { outcomes: 0.226, experiences: 0.145, conditions: 0.235 };
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
const COMPACT = 480;
const COMPACT_PAD = 6;
/** Free room for focus lines where no domain line is outside. */
const OPEN_PAD = 10;
const EMPTY_RING = { innerRadius: 0, outerRadius: 0, track: null, line: 0, title: 0, room: 0 };
const channelBetween = (innerRadius, outerRadius) => ({
    innerRadius,
    outerRadius,
    middle: (innerRadius + outerRadius) / 2,
});
/** R for a square box: 2.23 R where domain titles stand outside, else as much as focus lines leave. */
function outerRadius(size, last) {
    if (last?.hasDomains)
        return Math.max(0, (size - (size < COMPACT ? 2 * COMPACT_PAD : 0)) / 2.23);
    return Math.max(0, (size / 2 - OPEN_PAD) / (1 + (last?.hasLeaves ? WIDE_CHANNEL : 0)));
}
const scaled = (scale, unit) => (share, least) => Math.max(share * scale * unit, Math.min(least, share * unit));
/** Least depths in pixels when many rings share the room: one line of 12 px, a bead, a line, a title. */
const MIN_BAND = 24;
const MIN_TRACK = 12;
const MIN_CHANNEL = 6;
const MIN_TITLE = 21;
const MIN_GAP = 2;
function depthsOf(ring, next, closed, px) {
    const wide = ring.hasLeaves || next?.kind === 'conditions';
    return {
        band: px(BAND[ring.kind], MIN_BAND),
        trackGap: ring.hasLeaves ? px(TRACK_GAP, MIN_GAP) : 0,
        track: ring.hasLeaves ? px(TRACK, MIN_TRACK) : 0,
        titles: ring.hasDomains && (next || closed) ? px(TITLE_ROOM, MIN_TITLE) : 0,
        channel: next ? px(wide ? WIDE_CHANNEL : CHANNEL, MIN_CHANNEL) : 0,
    };
}
const allDepths = (rings, closed, px) => rings.map((ring, index) => depthsOf(ring, rings[index + 1], closed, px));
const sumOf = (depths) => depths.reduce((sum, each) => sum + each.band + each.trackGap + each.track + each.titles + each.channel, 0);
const nominalSum = (rings, closed = false) => sumOf(allDepths(rings, closed, (share) => share));
/** Depths that fill `room` pixels together: nominal shares scaled alike, but for what would get too thin. */
function fillDepths(rings, room, unit) {
    const even = room / Math.max(1e-9, nominalSum(rings) * unit);
    const at = (scale) => allDepths(rings, false, scaled(scale, unit));
    // Nothing gets too thin, or everything does.
    if (sumOf(at(even)) <= room + 1e-6)
        return at(even);
    if (sumOf(at(0)) > room)
        return allDepths(rings, false, (share) => share * even * unit);
    let [low, high] = [0, even];
    for (let step = 0; step < 40; step += 1) {
        const middle = (low + high) / 2;
        if (sumOf(at(middle)) > room)
            high = middle;
        else
            low = middle;
    }
    return at(low);
}
/** Lays rings one around the other from `from`. `rim`: pixels of one R, for titles that stand in the open. */
function stackRings(rings, depths, from, rim) {
    let at = from;
    let place = 0;
    return rings.map((ring) => {
        const own = ring.isEmpty ? undefined : depths[place++];
        if (!own)
            return EMPTY_RING;
        const outer = at + own.band;
        const trackInner = outer + own.trackGap;
        const edge = trackInner + own.track;
        const unit = own.titles > 0 ? own.titles / TITLE_ROOM : rim;
        const result = {
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
function channelsOf(traits, rings, disc) {
    let inner = disc;
    let last;
    const channels = rings.map((ring, index) => {
        if (traits[index]?.isEmpty)
            return null;
        const channel = channelBetween(inner, ring.innerRadius);
        last = traits[index];
        const edge = ring.track?.outerRadius ?? ring.outerRadius;
        inner = last?.hasDomains ? ring.room : edge;
        return channel;
    });
    const width = WIDE_CHANNEL * inner;
    return [...channels, last?.hasLeaves && !last.hasDomains ? channelBetween(inner, inner + width) : null];
}
const withoutEmpty = (rings) => rings.filter(({ isEmpty }) => !isEmpty);
/** Rings between two radii, in their nominal proportions; `closed` when the last one's titles lie between them too. */
function fillBetween(rings, from, to, closed) {
    const filled = withoutEmpty(rings);
    const room = Math.max(0, to - from);
    const unit = room / Math.max(1e-9, nominalSum(filled, closed));
    return stackRings(rings, allDepths(filled, closed, (share) => share * unit), from, unit);
}
/** Radii at rest for a square box of this size. */
function ringRadii(traits, size) {
    const filled = withoutEmpty(traits);
    const radius = outerRadius(size, filled.at(-1));
    const share = Math.min(1 - DISC - DISC_GAP, nominalSum(filled) * MAX_SCALE);
    const depths = fillDepths(filled, share * radius, radius);
    const from = (1 - share) * radius;
    const stacked = stackRings(traits, depths, from, radius);
    // Titles of the outermost ring may use the box to its edge.
    const last = traits.indexOf(filled.at(-1));
    const rings = stacked.map((ring, index) => (index === last ? { ...ring, room: size / 2 } : ring));
    const disc = filled.length > 0 ? from - DISC_GAP * radius : 0.5 * radius;
    return { radius, disc, rings, channels: channelsOf(traits, rings, disc) };
}

export { COMPACT, channelBetween, channelsOf, fillBetween, outerRadius, ringRadii };
