import { toHex, BLACK, parseColor, mix, WHITE } from '../../model/color.js';
import { createPalette } from '../../model/palette.js';
import { THEME_COLORS, COLOR_TOKENS, DOMAIN_COLORS } from '../../model/theme-tokens.js';

const lightDark = ([light, dark]) => `light-dark(${light}, ${dark})`;
/** Warnings are the page's, not the widget's: each is given once. */
const warned = new Set();
/**
 * Holds the colours that a page's CSS sets to the contrast that those of a config have. Reads them off the
 * element in both schemes, together with those of the theme, and names in the console what is drawn otherwise.
 */
class ColorGuard {
    #element;
    #known = [];
    #vars = {};
    constructor(element) {
        this.#element = element;
    }
    /**
     * Tokens that are drawn otherwise than the page set them, for the wrapper of the widget.
     * @param set everything the page's CSS sets, as text: the same text, the same colours
     */
    vars(set, theme, scheme) {
        const asked = [set, theme, scheme];
        if (asked.every((part, index) => part === this.#known[index]))
            return this.#vars;
        this.#known = asked;
        const found = readTokens(this.#element);
        const given = givenColors(found, theme);
        const palette = createPalette(given);
        for (const warning of warningsOf(found, palette.changes, isDark(scheme) ? 'dark' : 'light')) {
            if (warned.has(warning))
                continue;
            warned.add(warning);
            console.warn(`<${this.#element.localName}> ${warning}`);
        }
        this.#vars = changedVars(found, given, theme, palette);
        return this.#vars;
    }
}
const isDark = (scheme) => scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
function changedVars(found, given, theme, palette) {
    const lost = new Set(found.filter(({ light, dark }) => !light || !dark).map(({ token }) => token));
    const vars = {};
    for (const token of Object.keys(COLOR_TOKENS)) {
        const asked = given[token] ?? theme.drawn[token] ?? COLOR_TOKENS[token];
        const drawn = palette.colors[token];
        if (lost.has(token) || drawn.join() !== asked.join())
            vars[`--_lcf-${token}`] = lightDark(drawn);
    }
    for (const token of DOMAIN_COLORS) {
        if (lost.has(token))
            vars[`--_lcf-${token}`] = 'var(--_lcf-domain-line)';
        for (const tone of [token, `${token}-tint`, `${token}-text`]) {
            const drawn = palette.colors[tone];
            if (drawn)
                vars[`--_lcf-${tone}`] = lightDark(drawn);
        }
    }
    for (const hue of [1, 2, 3, 4])
        vars[`--_lcf-on-exp-${hue}`] = lightDark(palette.colors[`on-exp-${hue}`]);
    for (const color of Object.keys(theme.tones))
        Object.assign(vars, ownVars(color, palette));
    return vars;
}
/** Tones of a part's own colour, in the names that `hueOf` looks for. */
function ownVars(color, palette) {
    const { tones } = palette.hue(color);
    const name = (tone) => `--_lcf-${color.slice(1)}-${tone}`;
    return Object.fromEntries(Object.entries(tones).map(([tone, pair]) => [name(tone), lightDark(pair)]));
}
function readTokens(element) {
    const style = getComputedStyle(element);
    const set = THEME_COLORS.map((token) => ({
        token,
        written: style.getPropertyValue(`--lcf-${token}`).trim(),
    }));
    const tokens = set.filter(({ written }) => written !== '');
    const [light = [], dark = []] = probe(element, tokens.map(({ token }) => token));
    return tokens.map((one, index) => ({ ...one, light: light[index] ?? null, dark: dark[index] ?? null }));
}
/** What tokens come to in the light and in the dark scheme, read off boxes that are gone before anyone sees them. */
function probe(element, tokens) {
    const boxes = ['light', 'dark'].map((scheme) => {
        const box = document.createElement('div');
        box.hidden = true;
        box.style.setProperty('color-scheme', scheme);
        for (const token of tokens) {
            const child = document.createElement('div');
            child.style.setProperty('forced-color-adjust', 'none');
            child.style.setProperty('background-color', `color-mix(in srgb, var(--lcf-${token}), transparent 0%)`);
            box.append(child);
        }
        return box;
    });
    element.shadowRoot?.append(...boxes);
    const seen = boxes.map((box) => [...box.children].map((child) => readColor(getComputedStyle(child).backgroundColor)));
    for (const box of boxes)
        box.remove();
    return seen;
}
/** Reads `color(srgb 0.1 0.2 0.3 / 0.5)`, which is what a mix in sRGB computes to; null for what is no colour. */
function readColor(computed) {
    if (!computed.startsWith('color(srgb'))
        return null;
    const numbers = computed
        .slice('color(srgb'.length, -1)
        .split(/[\s/]+/)
        .filter(Boolean);
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map((part) => Number.parseFloat(part) || 0);
    const byte = (part) => Math.round(Math.min(1, Math.max(0, part)) * 255);
    return { rgb: [byte(red), byte(green), byte(blue)], alpha };
}
/** Opaque colours for the palette: what can be seen through is laid on the surface, the surface on the page. */
function givenColors(found, theme) {
    const given = {};
    for (const [token, color] of Object.entries(theme.colors)) {
        const hex = toHex(parseColor(color) ?? BLACK);
        given[token] = [hex, hex];
    }
    const surfaceFirst = [...found].sort((one, other) => Number(other.token === 'surface') - Number(one.token === 'surface'));
    for (const { token, light, dark } of surfaceFirst) {
        // A colour that is none is as good as not set.
        if (!light || !dark)
            continue;
        const under = token === 'surface' ? ['#ffffff', '#000000'] : (given.surface ?? COLOR_TOKENS.surface);
        const laid = ({ rgb, alpha }, ground) => toHex(mix(parseColor(ground) ?? WHITE, rgb, alpha));
        given[token] = [laid(light, under[0]), laid(dark, under[1])];
    }
    return given;
}
function warningsOf(found, changes, scheme) {
    return found.flatMap(({ token, written, light, dark }) => {
        if (!light || !dark)
            return [`--lcf-${token}: "${written}" is no colour; the built-in one is drawn.`];
        // One value serves both schemes, and nearly every brand colour has to be lighter in the dark one.
        const isOne = toHex(light.rgb) === toHex(dark.rgb);
        return changes
            .filter((change) => change.token === token && (!isOne || change.scheme === scheme))
            .map(({ least, on, scheme: name, given, drawn }) => `--lcf-${token}: found "${given}", expected a contrast of at least ${least} to 1 to "${on}"; in the ${name} scheme "${drawn}" is drawn instead.`);
    });
}

export { ColorGuard };
