import { ringsLayout } from '../../layout/rings-layout.js';

/** A window that is dragged wider draws the same layout, a little larger, for this many pixels. */
const STEP = 8;
/** Under this width there is no picture, so the first step starts here. */
const NARROWEST = 290;
/** The rings grow no larger than this at the usual text size; only what is unfolded needs more. */
const WIDEST = 752;
/** Widest drawing of the rings in CSS pixels. */
const widestRings = (font) => (WIDEST * (font?.base ?? 16)) / 16;
/** Digits one by one: what groups thousands is slow to make, and a sign is short. */
const digitsOf = (t) => (value) => String(value).replace(/\d/g, (digit) => t.number(Number(digit)));
/** Keeps the last layouts, as opening and closing a part goes back and forth between two. */
class LayoutCache {
    #model = null;
    #kept = new Map();
    layout({ model, width, font, t, unfolded }, unfold) {
        if (model !== this.#model)
            this.#kept.clear();
        this.#model = model;
        const room = unfolded ? width : Math.min(width, widestRings(font));
        const size = room < NARROWEST ? room : Math.max(NARROWEST, Math.floor(room / STEP) * STEP);
        const key = `${size} ${t.dir} ${t.locale} ${unfolded?.id ?? ''} ${unfolded?.label ?? ''} ${font.key}`;
        const known = this.#kept.get(key);
        if (known)
            return known;
        const options = {
            size,
            dir: t.dir,
            measure: (text, fontSize, weight) => font.measure(text, fontSize, weight),
            base: font.base,
            locale: t.locale,
            formatNumber: digitsOf(t),
            unfolded,
        };
        const made = (unfolded && unfold?.(model, options)) ?? ringsLayout(model, options);
        if (this.#kept.size > 5)
            this.#kept.clear();
        this.#kept.set(key, made);
        return made;
    }
}

export { LayoutCache, NARROWEST, digitsOf, widestRings };
