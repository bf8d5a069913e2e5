import { type ColorToken, type DomainColor, type ThemeColor } from './theme-tokens.js';
import type { ColorPair, HueTones } from './types.js';
export declare const SCHEME_NAMES: readonly ['light', 'dark'];
export type SchemeName = (typeof SCHEME_NAMES)[number];
/** What a page sets: token to its colour in the light and in the dark scheme, as `#rrggbb`. */
export type GivenColors = Partial<Record<ThemeColor, ColorPair>>;
type HueNumber = 1 | 2 | 3 | 4;
/** Every token, and the text on each of the four hues. */
export type DrawnToken = ColorToken | `on-exp-${HueNumber}`;
/** A domain's own colour with what it brings, where one is set. */
type DomainTone = DomainColor | `${DomainColor}-${'tint' | 'text'}`;
/** A colour that was set and is drawn in another shade, as it could not be told from its ground. */
export interface ColorChange {
    readonly token: ThemeColor;
    readonly scheme: SchemeName;
    readonly given: string;
    readonly drawn: string;
    /** The contrast it lacked, and the token it lacked it on. */
    readonly least: number;
    readonly on: ColorToken;
}
export interface Palette {
    /** Token to its colour in the light and in the dark scheme. */
    readonly colors: Readonly<Record<DrawnToken, ColorPair> & Partial<Record<DomainTone, ColorPair>>>;
    readonly changes: readonly ColorChange[];
    /** What is drawn for a colour of one part of the framework, given as `#rrggbb` or `#rgb`. */
    readonly hue: (color: string) => {
        readonly tones: HueTones;
        readonly changes: readonly ColorChange[];
    };
}
/**
 * The colours drawn for those a page sets. What was set is kept wherever it has its contrast; else the nearest
 * shade that has is drawn, and named in `changes`. What was not set goes with what was: the tint and the
 * text of a hue, the greys of a surface. Text has 4.5 to 1, marks 3 to 1, in both schemes.
 */
export declare function createPalette(given: GivenColors): Palette;
export {};
