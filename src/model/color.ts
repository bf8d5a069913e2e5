/** Colours that stay readable: contrast, and the tones a district's colour brings with it. */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Contrast-safe companions of one colour in one scheme, as `#rrggbb`. */
export interface Tones {
  /** Shapes and filled parts: at least 3:1 on the surface. */
  readonly fill: string;
  /** Text on `fill`: at least 4.5:1. */
  readonly on: string;
  /** A faint background of the same hue. */
  readonly tint: string;
  /** Small coloured text: at least 4.5:1 on the surface and on `tint`. */
  readonly text: string;
}

export interface SchemeTones {
  readonly light: Tones;
  readonly dark: Tones;
}

interface Ground {
  readonly surface: Rgb;
  /** Where a colour goes when it needs more contrast. */
  readonly away: Rgb;
  readonly tint: number;
  /** Text colours to try on a fill, best first. */
  readonly on: readonly Rgb[];
}

export const WHITE: Rgb = [255, 255, 255];
export const BLACK: Rgb = [0, 0, 0];
const NIGHT: Rgb = [16, 20, 27];
const LIGHT: Ground = { surface: WHITE, away: BLACK, tint: 0.12, on: [WHITE, NIGHT, BLACK] };
const DARK: Ground = { surface: [20, 25, 34], away: WHITE, tint: 0.16, on: [NIGHT, WHITE, BLACK] };
const FALLBACK: Rgb = [94, 107, 126];

/** Reads `#rgb` or `#rrggbb`; null for anything else. */
export function parseColor(color: string): Rgb | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color.trim())?.[1];
  if (!hex) return null;
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const value = Number.parseInt(full, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `#rrggbb`. */
export const toHex = (rgb: Rgb): string =>
  `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. */
export function ratio(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2 contrast ratio of two colours, 1 to 21; 1 when either cannot be read. */
export function contrast(a: string, b: string): number {
  const first = parseColor(a);
  const second = parseColor(b);
  return first && second ? ratio(first, second) : 1;
}

/** `share` of the way from one colour to another, as 8-bit numbers. */
export const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((part, index) => Math.round(part + ((to[index] ?? part) - part) * share)) as unknown as Rgb;

/** The colour itself where it passes, else the nearest shade of it that does. */
export function shade(color: Rgb, away: Rgb, passes: (candidate: Rgb) => boolean): Rgb {
  if (passes(color)) return color;
  let [fails, works] = [0, 100];
  while (works - fails > 1) {
    const middle = (fails + works) >> 1;
    if (passes(mix(color, away, middle / 100))) works = middle;
    else fails = middle;
  }
  return mix(color, away, works / 100);
}

function tonesOn(color: Rgb, { surface, away, tint: share, on }: Ground): Tones {
  const fill = shade(color, away, (candidate) => ratio(candidate, surface) >= 3);
  const tint = mix(surface, fill, share);
  const text = shade(
    color,
    away,
    (candidate) => Math.min(ratio(candidate, surface), ratio(candidate, tint)) >= 4.5,
  );
  const onFill = on.find((candidate) => ratio(candidate, fill) >= 4.5) ?? BLACK;
  return { fill: toHex(fill), on: toHex(onFill), tint: toHex(tint), text: toHex(text) };
}

const known = new Map<string, SchemeTones>();

/**
 * The tones of one colour for both schemes. The colour is kept as `fill` wherever it has enough
 * contrast; otherwise it moves toward black (light scheme) or white (dark scheme) until it has.
 * A colour that cannot be read gives the tones of a neutral slate.
 */
export function deriveTones(color: string): SchemeTones {
  const rgb = parseColor(color) ?? FALLBACK;
  const key = toHex(rgb);
  const tones =
    known.get(key) ??
    Object.freeze({ light: Object.freeze(tonesOn(rgb, LIGHT)), dark: Object.freeze(tonesOn(rgb, DARK)) });
  // Colours come from configs: a page that makes up thousands must not fill the memory.
  if (known.size > 200) known.clear();
  known.set(key, tones);
  return tones;
}
