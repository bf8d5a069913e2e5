/** From the colours a page sets to the colours that are drawn: readable in both schemes, whatever was set. */
import { BLACK, mix, parseColor, ratio, type Rgb, shade, toHex, WHITE } from './color.js';
import { COLOR_TOKENS, type ColorToken } from './theme-tokens.js';
import type { ColorPair, HueTones } from './types.js';

export const SCHEME_NAMES = ['light', 'dark'] as const;
export type SchemeName = (typeof SCHEME_NAMES)[number];

/** What a page sets: token to its colour in the light and in the dark scheme, as `#rrggbb`. */
export type GivenColors = Partial<Record<ColorToken, ColorPair>>;

type HueNumber = 1 | 2 | 3 | 4;
/** Every token, and the text on each of the four hues. */
export type DrawnToken = ColorToken | `on-exp-${HueNumber}`;

/** A colour that was set and is drawn in another shade, as it could not be told from its ground. */
export interface ColorChange {
  readonly token: ColorToken;
  readonly scheme: SchemeName;
  readonly given: string;
  readonly drawn: string;
  /** The contrast it lacked, and the token it lacked it on. */
  readonly least: number;
  readonly on: ColorToken;
}

export interface Palette {
  /** Token to its colour in the light and in the dark scheme. */
  readonly colors: Readonly<Record<DrawnToken, ColorPair>>;
  readonly changes: readonly ColorChange[];
  /** What is drawn for a colour of one part of the framework, given as `#rrggbb` or `#rgb`. */
  readonly hue: (color: string) => { readonly tones: HueTones; readonly changes: readonly ColorChange[] };
}

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const MARK = 3;
const HUES = [1, 2, 3, 4] as const;
const NIGHT: Rgb = [16, 20, 27];
/** How much of a hue is in its tint. */
const TINT = 0.12;
const TINT_AT_NIGHT = 0.16;

const INKS = {
  ink: ['surface', 'surface-2', 'surface-3'],
  'ink-2': ['surface', 'surface-2', 'surface-3'],
  'ink-3': ['surface', 'surface-2', 'surface-3', 'condition-dim'],
  error: ['surface', 'surface-2'],
} as const satisfies Partial<Record<ColorToken, readonly ColorToken[]>>;

const MARKS = ['accent', 'outcome', 'line-strong', 'focus', 'learner-line', 'domain-line'] as const;

/** Text on a fill of its own. */
const LABELS = {
  'on-accent': ['accent'],
  'learner-on': ['learner'],
  'on-outcome': ['outcome'],
  'on-condition': ['condition', 'condition-related'],
  'on-level-1': ['level-1'],
  'on-level-2': ['level-2'],
  'on-level-3': ['level-3'],
  'on-level-4': ['level-4'],
} as const satisfies Partial<Record<ColorToken, readonly ColorToken[]>>;

const entries = <Item extends object>(record: Item): [keyof Item & string, NonNullable<Item[keyof Item]>][] =>
  Object.entries(record) as [keyof Item & string, NonNullable<Item[keyof Item]>][];

/** White or black, whichever text in it reads better on a ground. One of them always has 4.5 to 1. */
const extremeOn = (ground: Rgb): Rgb => (ratio(WHITE, ground) > ratio(BLACK, ground) ? WHITE : BLACK);

const rgbOf = (hex: string): Rgb => parseColor(hex) ?? BLACK;

interface HueColors {
  readonly fill: Rgb;
  readonly on: Rgb;
  readonly tint: Rgb;
  readonly text: Rgb;
}

/** The text on one or more fills: as it is where it reads, else a shade of what was set, else white or near black. */
function labelOn(fills: readonly Rgb[], label: Rgb, isGiven: boolean): Rgb {
  const passes = (candidate: Rgb): boolean => fills.every((fill) => ratio(candidate, fill) >= TEXT);
  if (passes(label)) return label;
  const extreme = extremeOn(fills[0] ?? WHITE);
  return isGiven ? shade(label, extreme, passes) : ([WHITE, NIGHT].find(passes) ?? extreme);
}

/** One scheme's colours while they are settled: grounds first, then what stands on them. */
class Scheme {
  readonly #name: SchemeName;
  readonly #given: ReadonlyMap<ColorToken, Rgb>;
  readonly #colors: Record<DrawnToken, Rgb>;
  readonly #extreme: Rgb;
  /** By token: the last change of one names what is drawn. */
  readonly changes = new Map<ColorToken, ColorChange>();

  constructor(given: GivenColors, name: SchemeName) {
    const at = name === 'light' ? 0 : 1;
    this.#name = name;
    this.#given = new Map(entries(given).map(([token, pair]) => [token, rgbOf(pair[at])]));
    const surface = this.#given.get('surface');
    this.#extreme = extremeOn(surface ?? rgbOf(COLOR_TOKENS.surface[at]));
    // A dark surface asks for the colours of the dark scheme, whichever scheme it is set in.
    const base = this.#extreme === WHITE ? 1 : 0;
    const defaults = entries(COLOR_TOKENS).map(([token, pair]) => [token, rgbOf(pair[base])]);
    this.#colors = { ...(Object.fromEntries(defaults) as Record<DrawnToken, Rgb>) };
    for (const [token, color] of this.#given) this.#colors[token] = color;
    if (surface) this.#followSurface();
  }

  /** Every token's colour, once all have their contrast. */
  settle(): Readonly<Record<DrawnToken, Rgb>> {
    for (const ground of ['surface-2', 'surface-3', 'condition-dim'] as const) this.#ground(ground);
    for (const [ink, grounds] of entries(INKS)) this.#move(ink, this.#extreme, grounds, TEXT);
    for (const mark of MARKS) this.#move(mark, this.#extreme, ['surface'], MARK);
    for (const hue of HUES) this.#hue(hue);
    const { condition } = this.#colors;
    this.#move('condition-related', condition, ['on-condition'], TEXT, extremeOn(condition));
    for (const [label, grounds] of entries(LABELS)) this.#label(label, grounds);
    return this.#colors;
  }

  /** Greys that were not set go with a surface that was. */
  #followSurface(): void {
    const { surface, ink } = this.#colors;
    const share = (token: ColorToken, part: number): void => {
      if (!this.#given.has(token)) this.#colors[token] = mix(surface, ink, part);
    };
    share('surface-2', 0.04);
    share('surface-3', 0.09);
    share('line', 0.18);
    share('condition-dim', 0.05);
  }

  /** Where text of the surface stands too. */
  #ground(token: ColorToken): void {
    this.#move(token, this.#colors.surface, ['ink'], TEXT, this.#extreme);
  }

  #hue(hue: HueNumber): void {
    const names = { fill: `exp-${hue}`, tint: `exp-${hue}-tint`, text: `exp-${hue}-text` } as const;
    const own = this.#given.get(names.fill);
    const { [names.tint]: tint, [names.text]: text } = this.#colors;
    const followsSurface = own ?? this.#given.has('surface');
    const hues = this.hueOf(this.#colors[names.fill], {
      tint: this.#given.has(names.tint) || !followsSurface ? tint : null,
      text: this.#given.has(names.text) || !own ? text : null,
    });
    this.#set(names.fill, 'surface', MARK, hues.fill);
    this.#set(names.tint, 'ink-2', TEXT, hues.tint);
    this.#set(names.text, 'surface', TEXT, hues.text);
    this.#note('on-exp', names.fill, TEXT, hues.on);
    this.#colors[`on-exp-${hue}`] = hues.on;
  }

  /** What a hue brings with it, once the greys are settled. */
  hueOf(color: Rgb, set: { readonly tint: Rgb | null; readonly text: Rgb | null }): HueColors {
    const { surface, 'ink-2': ink, 'on-exp': label } = this.#colors;
    const extreme = this.#extreme;
    const fill = shade(color, extreme, (candidate) => ratio(candidate, surface) >= MARK);
    const pale = set.tint ?? mix(surface, fill, extreme === WHITE ? TINT_AT_NIGHT : TINT);
    // Pales until the fill and the second ink can be told from it.
    const tint = shade(
      pale,
      surface,
      (candidate) =>
        ratio(fill, candidate) >= MARK && ratio(ink, candidate) >= TEXT && ratio(extreme, candidate) >= TEXT,
    );
    const text = shade(
      set.text ?? fill,
      extreme,
      (candidate) => Math.min(ratio(candidate, surface), ratio(candidate, tint)) >= TEXT,
    );
    return { fill, tint, text, on: labelOn([fill], label, this.#given.has('on-exp')) };
  }

  /** Moves a colour toward another until it has the contrast on its grounds (or the given colour on it). */
  #move(token: ColorToken, toward: Rgb, grounds: readonly ColorToken[], least: number, other?: Rgb): void {
    const against = other ? [other] : grounds.map((ground) => this.#colors[ground]);
    const passes = (candidate: Rgb): boolean => against.every((ground) => ratio(candidate, ground) >= least);
    this.#set(token, grounds[0] ?? 'surface', least, shade(this.#colors[token], toward, passes));
  }

  #label(token: ColorToken, grounds: readonly ColorToken[]): void {
    const fills = grounds.map((ground) => this.#colors[ground]);
    const drawn = labelOn(fills, this.#colors[token], this.#given.has(token));
    this.#set(token, grounds[0] ?? 'surface', TEXT, drawn);
  }

  #set(token: ColorToken, on: ColorToken, least: number, drawn: Rgb): void {
    this.#note(token, on, least, drawn);
    this.#colors[token] = drawn;
  }

  #note(token: ColorToken, on: ColorToken, least: number, drawn: Rgb): void {
    const given = this.#given.get(token);
    if (!given || toHex(this.#colors[token]) === toHex(drawn)) return;
    this.changes.set(token, {
      token,
      scheme: this.#name,
      given: toHex(given),
      drawn: toHex(drawn),
      least,
      on,
    });
  }
}

/**
 * The colours drawn for those a page sets. What was set is kept wherever it has its contrast; else the nearest
 * shade that has is drawn, and named in `changes`. What was not set goes with what was: the tint and the
 * text of a hue, the greys of a surface. Text has 4.5 to 1, marks 3 to 1, in both schemes.
 */
export function createPalette(given: GivenColors): Palette {
  const light = new Scheme(given, 'light');
  const dark = new Scheme(given, 'dark');
  const atNight = dark.settle();
  const pairs = entries(light.settle()).map(([token, color]): [string, ColorPair] => [
    token,
    [toHex(color), toHex(atNight[token])],
  ]);
  return {
    colors: Object.fromEntries(pairs) as unknown as Palette['colors'],
    changes: [...light.changes.values(), ...dark.changes.values()],
    hue: (color) => hueIn([light, dark], rgbOf(color)),
  };
}

function hueIn(schemes: readonly [Scheme, Scheme], color: Rgb): ReturnType<Palette['hue']> {
  const [light, dark] = schemes.map((scheme) => scheme.hueOf(color, { tint: null, text: null })) as [
    HueColors,
    HueColors,
  ];
  const pair = (tone: keyof HueColors): ColorPair => [toHex(light[tone]), toHex(dark[tone])];
  const given = toHex(color);
  const changes = pair('fill').map((drawn, index): ColorChange => {
    const scheme = SCHEME_NAMES[index] ?? 'light';
    return { token: 'exp-1', scheme, given, drawn, least: MARK, on: 'surface' };
  });
  return {
    tones: { fill: pair('fill'), on: pair('on'), tint: pair('tint'), text: pair('text') },
    changes: changes.filter(({ drawn }) => drawn !== given),
  };
}
