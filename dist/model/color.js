/** Colours that stay readable: contrast, and the tones a district's colour brings with it. */
const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];
const NIGHT = [16, 20, 27];
const LIGHT = { surface: WHITE, away: BLACK, tint: 0.12, on: [WHITE, NIGHT, BLACK] };
const DARK = { surface: [20, 25, 34], away: WHITE, tint: 0.16, on: [NIGHT, WHITE, BLACK] };
const FALLBACK = [94, 107, 126];
/** Reads `#rgb` or `#rrggbb`; null for anything else. */
function parseColor(color) {
    const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color.trim())?.[1];
    if (!hex)
        return null;
    const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    const value = Number.parseInt(full, 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
}
/** `#rrggbb`. */
const toHex = (rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
function luminance(rgb) {
    const [red, green, blue] = rgb.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** Contrast of two colours, 1 to 21. */
function ratio(a, b) {
    const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
    return (high + 0.05) / (low + 0.05);
}
/** WCAG 2 contrast ratio of two colours, 1 to 21; 1 when either cannot be read. */
function contrast(a, b) {
    const first = parseColor(a);
    const second = parseColor(b);
    return first && second ? ratio(first, second) : 1;
}
/** `share` of the way from one colour to another, as 8-bit numbers. */
const mix = (from, to, share) => from.map((part, index) => Math.round(part + ((to[index] ?? part) - part) * share));
/** The colour itself where it passes, else the nearest shade of it that does. */
function shade(color, away, passes) {
    if (passes(color))
        return color;
    let [fails, works] = [0, 100];
    while (works - fails > 1) {
        const middle = (fails + works) >> 1;
        if (passes(mix(color, away, middle / 100)))
            works = middle;
        else
            fails = middle;
    }
    return mix(color, away, works / 100);
}
function tonesOn(color, { surface, away, tint: share, on }) {
    const fill = shade(color, away, (candidate) => ratio(candidate, surface) >= 3);
    const tint = mix(surface, fill, share);
    const text = shade(color, away, (candidate) => Math.min(ratio(candidate, surface), ratio(candidate, tint)) >= 4.5);
    const onFill = on.find((candidate) => ratio(candidate, fill) >= 4.5) ?? BLACK;
    return { fill: toHex(fill), on: toHex(onFill), tint: toHex(tint), text: toHex(text) };
}
const known = new Map();
/**
 * The tones of one colour for both schemes. The colour is kept as `fill` wherever it has enough
 * contrast; otherwise it moves toward black (light scheme) or white (dark scheme) until it has.
 * A colour that cannot be read gives the tones of a neutral slate.
 */
function deriveTones(color) {
    const rgb = parseColor(color) ?? FALLBACK;
    const key = toHex(rgb);
    const tones = known.get(key) ??
        Object.freeze({ light: Object.freeze(tonesOn(rgb, LIGHT)), dark: Object.freeze(tonesOn(rgb, DARK)) });
    // Colours come from configs: a page that makes up thousands must not fill the memory.
    if (known.size > 200)
        known.clear();
    known.set(key, tones);
    return tones;
}

export { BLACK, WHITE, contrast, deriveTones, mix, parseColor, ratio, shade, toHex };
