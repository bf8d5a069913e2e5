import type { ShownFont } from '../../controllers/text-measure-controller.js';
import type { DiagramLayout, DiagramOptions } from '../../layout/diagram-types.js';
import { ringsLayout } from '../../layout/rings-layout.js';
import type { Translator } from '../../i18n/translator.js';
import type { Model } from '../../model/types.js';

/** A window that is dragged wider draws the same layout, a little larger, for this many pixels. */
const STEP = 8;
/** Under this width there is no picture, so the first step starts here. */
export const NARROWEST = 290;
/** The rings grow no larger than this at the usual text size; only what is unfolded needs more. */
const WIDEST = 752;

/** Widest drawing of the rings in CSS pixels. */
export const widestRings = (font: ShownFont | null): number => (WIDEST * (font?.base ?? 16)) / 16;

export interface LayoutRequest {
  readonly model: Model;
  readonly width: number;
  readonly font: ShownFont;
  readonly t: Translator;
  readonly unfolded: { readonly id: string; readonly label?: string } | null;
}

/** Digits one by one: what groups thousands is slow to make, and a sign is short. */
export const digitsOf =
  (t: Translator) =>
  (value: number): string =>
    String(value).replace(/\d/g, (digit) => t.number(Number(digit)));

/** Lays a part out unfolded; null where that is not possible. */
export type Unfold = (model: Model, options: DiagramOptions) => DiagramLayout | null;

/** Keeps the last layouts, as opening and closing a part goes back and forth between two. */
export class LayoutCache {
  #model: Model | null = null;
  readonly #kept = new Map<string, DiagramLayout>();

  layout({ model, width, font, t, unfolded }: LayoutRequest, unfold: Unfold | null): DiagramLayout {
    if (model !== this.#model) this.#kept.clear();
    this.#model = model;
    const room = unfolded ? width : Math.min(width, widestRings(font));
    const size = room < NARROWEST ? room : Math.max(NARROWEST, Math.floor(room / STEP) * STEP);
    const key = `${size} ${t.dir} ${t.locale} ${unfolded?.id ?? ''} ${unfolded?.label ?? ''} ${font.key}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const options = {
      size,
      dir: t.dir,
      measure: (text: string, fontSize: number, weight: number) => font.measure(text, fontSize, weight),
      base: font.base,
      locale: t.locale,
      formatNumber: digitsOf(t),
      unfolded,
    };
    const made = (unfolded && unfold?.(model, options)) ?? ringsLayout(model, options);
    if (this.#kept.size > 5) this.#kept.clear();
    this.#kept.set(key, made);
    return made;
  }
}
