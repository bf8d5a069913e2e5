/** From the colours a page sets to the colours that are drawn: readable in both schemes, whatever was set. */
import { BLACK, mix, parseColor, ratio, type Rgb, shade, toHex, WHITE } from './color.js';
import {
  COLOR_TOKENS,
  DOMAIN_COLORS,
  type ColorToken,
  type DomainColor,
  type ThemeColor,
} from './theme-tokens.js';
import type { ColorPair, HueTones } from './types.js';

export const SCHEME_NAMES = ['light', 'dark'] as const;
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
  readonly hue: (color: string) => { readonly tones: HueTones; readonly changes: readonly ColorChange[] };
}

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const MARK = 3;
const HUES = [1, 2, 3, 4] as const;
const NIGHT: Rgb = [16, 20, 27];
/** How much of a hue is in its tint. */
const TINTS = [0.12, 0.16] as const;
/** How much of the ink is in the greys that go with a surface. */
const SURFACE_GREYS = [
  ['surface-2', 0.04],
  ['surface-3', 0.09],
  ['line', 0.18],
  ['condition-dim', 0.05],
] as const;

/** Each text, and the grounds it stands on; each moves toward what reads best on the surface. */
const INKS: readonly (readonly [ink: ColorToken, on: ColorToken, ...more: ColorToken[]])[] = [
  ['ink', 'surface', 'surface-2', 'surface-3'],
  ['ink-2', 'surface', 'surface-2', 'surface-3'],
  ['ink-3', 'surface', 'surface-2', 'surface-3', 'condition-dim'],
  ['error', 'surface', 'surface-2'],
];

const MARKS = ['accent', 'outcome', 'line-strong', 'focus', 'learner-line', 'domain-line'] as const;

/** Text on a fill of its own. */
const LABELS: readonly (readonly [label: ColorToken, on: ColorToken, ...more: ColorToken[]])[] = [
  ['on-accent', 'accent'],
  ['learner-on', 'learner'],
  ['on-outcome', 'outcome'],
  ['on-condition', 'condition', 'condition-related'],
  ...HUES.map((n) => [`on-level-${n}`, `level-${n}`] as const),
];

const entries = <Item extends object>(record: Item): [keyof Item & string, NonNullable<Item[keyof Item]>][] =>
  Object.entries(record) as [keyof Item & string, NonNullable<Item[keyof Item]>][];

/** White or black, whichever text in it reads better on a ground. One of them always has 4.5 to 1. */
const extremeOn = (ground: Rgb): Rgb => (ratio(WHITE, ground) > ratio(BLACK, ground) ? WHITE : BLACK);

const rgbOf = (hex: string): Rgb => parseColor(hex) ?? BLACK;

const passesOn =
  (grounds: readonly Rgb[], least: number) =>
  (candidate: Rgb): boolean =>
    grounds.every((ground) => ratio(candidate, ground) >= least);

/** The text on one or more fills: as it is where it reads, else a shade of what was set, else white or near black. */
function labelOn(fills: readonly Rgb[], label: Rgb, isGiven: boolean): Rgb {
  const passes = passesOn(fills, TEXT);
  const extreme = extremeOn(fills[0] ?? WHITE);
  return passes(label) || isGiven ? shade(label, extreme, passes) : ([WHITE, NIGHT].find(passes) ?? extreme);
}

interface HueColors {
  readonly fill: Rgb;
  readonly on: Rgb;
  readonly tint: Rgb;
  readonly text: Rgb;
}

/** A hue as it is set; what is not goes with its fill. */
interface OwnHue {
  readonly fill: Rgb;
  readonly tint?: Rgb | null;
  readonly text?: Rgb | null;
}

interface Settled {
  readonly colors: Readonly<Colors>;
  readonly changes: readonly ColorChange[];
  readonly hueOf: (color: Rgb) => HueColors;
}

type Colors = Record<DrawnToken, Rgb> & Partial<Record<DomainTone, Rgb>>;
type Given = ReadonlyMap<ThemeColor, Rgb>;

/** What is set over what is built in, before anything is settled. */
function colorsBefore(set: Given, surface: Rgb, base: 0 | 1): Colors {
  const colors = Object.fromEntries([
    ...entries(COLOR_TOKENS).map(([token, pair]) => [token, rgbOf(pair[base])] as const),
    ...set,
  ]) as Colors;
  if (set.has('surface'))
    for (const [token, share] of SURFACE_GREYS)
      if (!set.has(token)) colors[token] = mix(surface, colors.ink, share);
  return colors;
}

/** What a hue brings with it, on settled greys. */
function hueOn(colors: Colors, set: Given, base: 0 | 1, own: OwnHue): HueColors {
  const { surface, 'ink-2': ink } = colors;
  const extreme = extremeOn(surface);
  const fill = shade(own.fill, extreme, passesOn([surface], MARK));
  // Pales until the fill and the second ink can be told from it.
  const tint = shade(
    own.tint ?? mix(surface, fill, TINTS[base]),
    surface,
    (candidate) => ratio(fill, candidate) >= MARK && passesOn([ink, extreme], TEXT)(candidate),
  );
  const text = shade(own.text ?? fill, extreme, passesOn([surface, tint], TEXT));
  return { fill, on: labelOn([fill], colors['on-exp'], set.has('on-exp')), tint, text };
}

/** One scheme's colours: grounds first, then what stands on them. */
function settle(given: GivenColors, scheme: SchemeName): Settled {
  const at = SCHEME_NAMES.indexOf(scheme) as 0 | 1;
  const set: Given = new Map(entries(given).map(([token, pair]) => [token, rgbOf(pair[at])]));
  const surface = set.get('surface') ?? rgbOf(COLOR_TOKENS.surface[at]);
  const extreme = extremeOn(surface);
  // A dark surface asks for the colours of the dark scheme, whichever scheme it is set in.
  const base = extreme === WHITE ? 1 : 0;
  const colors = colorsBefore(set, surface, base);
  /** By token: the last change of one names what is drawn. */
  const changes = new Map<ThemeColor, ColorChange>();

  const note = (token: ThemeColor, drawn: Rgb, least: number, on: ColorToken): void => {
    const asked = set.get(token);
    if (asked && toHex(drawn) !== toHex(asked))
      changes.set(token, { token, scheme, given: toHex(asked), drawn: toHex(drawn), least, on });
  };
  const draw = (token: ThemeColor, drawn: Rgb, least: number, on: ColorToken): void => {
    note(token, drawn, least, on);
    colors[token] = drawn;
  };
  const move = (token: ColorToken, least: number, on: ColorToken, ...more: ColorToken[]): void => {
    const grounds = [on, ...more].map((ground) => colors[ground]);
    draw(token, shade(colors[token], extreme, passesOn(grounds, least)), least, on);
  };
  /** Where the text of another ground stands too: none could be read on both if it lay on the other side. */
  const follow = (token: ColorToken, ground: Rgb, on: ColorToken): void =>
    draw(token, shade(colors[token], ground, passesOn([extremeOn(ground)], TEXT)), TEXT, on);

  for (const token of ['surface-2', 'surface-3', 'condition-dim'] as const) follow(token, surface, 'ink');
  for (const [ink, ...grounds] of INKS) move(ink, TEXT, ...grounds);
  for (const mark of MARKS) move(mark, MARK, 'surface');
  for (const n of HUES) {
    const [fill, tint, text] = [`exp-${n}`, `exp-${n}-tint`, `exp-${n}-text`] as const;
    const isOwn = set.has(fill);
    const hue = hueOn(colors, set, base, {
      fill: colors[fill],
      tint: set.has(tint) || !(isOwn || set.has('surface')) ? colors[tint] : null,
      text: set.has(text) || !isOwn ? colors[text] : null,
    });
    draw(fill, hue.fill, MARK, 'surface');
    draw(tint, hue.tint, TEXT, 'ink-2');
    draw(text, hue.text, TEXT, 'surface');
    note('on-exp', hue.on, TEXT, fill);
    colors[`on-exp-${n}`] = hue.on;
  }
  for (const domain of DOMAIN_COLORS) {
    const own = set.get(domain);
    if (!own) continue;
    const { fill, tint, text } = hueOn(colors, set, base, { fill: own });
    draw(domain, fill, MARK, 'surface');
    colors[`${domain}-tint`] = tint;
    colors[`${domain}-text`] = text;
  }
  follow('condition-related', colors.condition, 'on-condition');
  for (const [label, ...fills] of LABELS) {
    const grounds = fills.map((fill) => colors[fill]);
    draw(label, labelOn(grounds, colors[label], set.has(label)), TEXT, fills[0]);
  }
  return { colors, changes: [...changes.values()], hueOf: (fill) => hueOn(colors, set, base, { fill }) };
}

/**
 * The colours drawn for those a page sets. What was set is kept wherever it has its contrast; else the nearest
 * shade that has is drawn, and named in `changes`. What was not set goes with what was: the tint and the
 * text of a hue, the greys of a surface. Text has 4.5 to 1, marks 3 to 1, in both schemes.
 */
export function createPalette(given: GivenColors): Palette {
  const [light, dark] = [settle(given, 'light'), settle(given, 'dark')];
  const pair = (day: Rgb, night: Rgb): ColorPair => [toHex(day), toHex(night)];
  return {
    colors: Object.fromEntries(
      entries(light.colors).map(([token, color]) => [token, pair(color, dark.colors[token] ?? color)]),
    ) as Palette['colors'],
    changes: [...light.changes, ...dark.changes],
    hue: (color) => {
      const asked = rgbOf(color);
      const [day, night] = [light.hueOf(asked), dark.hueOf(asked)];
      const tones = entries(day).map(([tone, seen]) => [tone, pair(seen, night[tone])] as const);
      const changes = SCHEME_NAMES.map((scheme, at) => {
        const drawn = pair(day.fill, night.fill)[at] ?? '';
        return { token: 'exp-1', scheme, given: toHex(asked), drawn, least: MARK, on: 'surface' } as const;
      });
      return {
        tones: Object.fromEntries(tones) as Record<keyof HueTones, ColorPair>,
        changes: changes.filter((change) => change.drawn !== change.given),
      };
    },
  };
}
