import { unsafeCSS } from 'lit';
import { COLOR_TOKENS, DOMAIN_COLORS, THEME_COLORS } from '../model/theme-tokens.js';

/** CSS made from the colours. Apart from `tokens`, as the build minifies no CSS in a file that makes some itself. */
/** Page CSS (`--lcf-x`) outranks the config's theme (`--_lcf-theme-x`), which outranks the default. */
const colors = unsafeCSS(Object.entries(COLOR_TOKENS)
    .map(([name, [light, dark]]) => `--_lcf-${name}:var(--lcf-${name},var(--_lcf-theme-${name},light-dark(${light},${dark})));`)
    .join(''));
/** What a part of an experience or a domain is drawn in. */
const hues = unsafeCSS([1, 2, 3, 4]
    .map((n) => `.hue-${n}{--_lcf-hue:var(--_lcf-exp-${n});--_lcf-hue-tint:var(--_lcf-exp-${n}-tint);--_lcf-hue-text:var(--_lcf-exp-${n}-text);--_lcf-on-hue:var(--_lcf-on-exp-${n},var(--_lcf-theme-on-exp-${n},var(--_lcf-on-exp)));}`)
    .join('') +
    // Nothing where no colour is set: what is drawn in it falls back to the grey of all domains.
    DOMAIN_COLORS.map((name) => `.hue-${name}{--_lcf-hue:var(--_lcf-${name},var(--lcf-${name},var(--_lcf-theme-${name})));--_lcf-hue-tint:var(--_lcf-${name}-tint,var(--_lcf-theme-${name}-tint));--_lcf-hue-text:var(--_lcf-${name}-text,var(--_lcf-theme-${name}-text));}`).join(''));
/** Everything a page's CSS sets, in one property: a change of any of them is a change of this. */
const set = unsafeCSS(THEME_COLORS.map((name) => `var(--lcf-${name},)`).join());
/** Outranks the page's colours and those of the wrapper's own style. */
const paper = (color, ...names) => unsafeCSS(names.map((name) => `--_lcf-${name}:${color}!important;`).join(''));

export { colors, hues, paper, set };
