/** Geometry of the spread view: shares of the scale in percent, so that the drawing grows with its row. */
const round = (value) => Math.round(value * 100) / 100 || 0;
/** Where a value lies on the scale, in percent from the left edge; from the right in right-to-left text. */
function shareOf(value, { min, max, rtl }) {
    const share = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
    return round(100 * (rtl ? 1 - share : share));
}
/** From one value to another, in either order. */
function stretchOf(from, to, range) {
    const [a, b] = [shareOf(from, range), shareOf(to, range)];
    return { at: Math.min(a, b), width: round(Math.abs(a - b)) };
}

export { shareOf, stretchOf };
