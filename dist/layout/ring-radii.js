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
const DEPTHS = 5;
/** Band, gap to the track, track, room for domain titles, and the channel after it, of each ring that is not empty. */
function depthsOf(traits, closed) {
    const filled = traits.filter(({ isEmpty }) => !isEmpty);
    return filled.flatMap(({ kind, hasLeaves, hasDomains }, index) => {
        const next = filled[index + 1];
        const isWide = hasLeaves || next?.kind === 'conditions';
        return [
            [BAND[kind], 24],
            [hasLeaves ? TRACK_GAP : 0, 2],
            [hasLeaves ? TRACK : 0, 12],
            // Of the last ring only where it is closed in.
            [hasDomains && (next || closed) ? TITLE_ROOM : 0, 21],
            [next ? (isWide ? WIDE_CHANNEL : CHANNEL) : 0, 6],
        ];
    });
}
const sumOf = (depths) => depths.reduce((sum, [share]) => sum + share, 0) || 1e-9;
/** Pixels of depths that fill `room` together: shares scaled alike, but for those that would get too thin. */
function fill(depths, room, unit) {
    const even = room / sumOf(depths);
    const floors = depths.map(([share, least]) => Math.min(least, share * unit));
    let scale = Infinity;
    for (let next = even; next < scale;) {
        scale = next;
        let [rest, shares] = [room, 0];
        depths.forEach(([share], index) => {
            const floor = floors[index] ?? 0;
            if (share * scale < floor)
                rest -= floor;
            else
                shares += share;
        });
        next = rest / (shares || 1e-9);
    }
    // Nothing gets too thin, or everything does.
    return depths.map(([share], index) => scale > 0 ? Math.max(share * scale, floors[index] ?? 0) : share * even);
}
/** Lays rings one around the other from `from`. `rim`: pixels of one R, for titles that stand in the open. */
function stackRings(traits, pixels, from, rim) {
    let at = from;
    let place = 0;
    return traits.map(({ isEmpty, hasLeaves, hasDomains }) => {
        const [band = 0, gap = 0, track = 0, titles = 0, channel = 0] = isEmpty
            ? []
            : pixels.slice(place, (place += DEPTHS));
        const innerRadius = isEmpty ? 0 : at;
        const outerRadius = innerRadius + band;
        const edge = outerRadius + gap + track;
        const unit = isEmpty ? 0 : titles > 0 ? titles / TITLE_ROOM : rim;
        const room = edge + TITLE_ROOM * unit;
        at += band + gap + track + titles + channel;
        return {
            innerRadius,
            outerRadius,
            track: hasLeaves ? { innerRadius: outerRadius + gap, outerRadius: edge } : null,
            edge,
            line: edge + LINE * unit,
            title: edge + TITLE * unit,
            room,
            end: hasDomains ? room : edge,
        };
    });
}
/** Rings between two radii, in their nominal proportions; `closed` when the last one's titles lie between them too. */
function fillBetween(traits, from, to, closed) {
    const depths = depthsOf(traits, closed);
    const unit = Math.max(0, to - from) / sumOf(depths);
    return stackRings(traits, depths.map(([share]) => share * unit), from, unit);
}
/** R for a square box: 2.23 R where domain titles stand outside, else as much as focus lines leave. */
const outerRadius = (size, last) => Math.max(0, last?.hasDomains
    ? (size - (size < COMPACT ? 2 * COMPACT_PAD : 0)) / 2.23
    : (size / 2 - OPEN_PAD) / (1 + (last?.hasLeaves ? WIDE_CHANNEL : 0)));
/** Radii at rest for a square box of this size. `last`: place of the outermost ring that is not empty. */
function ringRadii(traits, last, size) {
    const radius = outerRadius(size, traits[last]);
    const depths = depthsOf(traits, false);
    const share = Math.min(1 - DISC - DISC_GAP, sumOf(depths) * MAX_SCALE);
    const from = (1 - share) * radius;
    // Titles of the outermost ring may use the box to its edge.
    const rings = stackRings(traits, fill(depths, share * radius, radius), from, radius).map((ring, index) => index === last ? { ...ring, room: size / 2 } : ring);
    const disc = last < 0 ? 0.5 * radius : from - DISC_GAP * radius;
    return { radius, disc, rings };
}

export { COMPACT, WIDE_CHANNEL, fillBetween, ringRadii };
