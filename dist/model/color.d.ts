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
export declare const WHITE: Rgb;
export declare const BLACK: Rgb;
/** Reads `#rgb` or `#rrggbb`; null for anything else. */
export declare function parseColor(color: string): Rgb | null;
/** `#rrggbb`. */
export declare const toHex: (rgb: Rgb) => string;
/** Contrast of two colours, 1 to 21. */
export declare function ratio(a: Rgb, b: Rgb): number;
/** WCAG 2 contrast ratio of two colours, 1 to 21; 1 when either cannot be read. */
export declare function contrast(a: string, b: string): number;
/** `share` of the way from one colour to another, as 8-bit numbers. */
export declare const mix: (from: Rgb, to: Rgb, share: number) => Rgb;
/** The colour itself where it passes, else the nearest shade of it that does. */
export declare function shade(color: Rgb, away: Rgb, passes: (candidate: Rgb) => boolean): Rgb;
/**
 * The tones of one colour for both schemes. The colour is kept as `fill` wherever it has enough
 * contrast; otherwise it moves toward black (light scheme) or white (dark scheme) until it has.
 * A colour that cannot be read gives the tones of a neutral slate.
 */
export declare function deriveTones(color: string): SchemeTones;
