import { toHex, BLACK, parseColor, WHITE, ratio, mix, shade } from './color.js';
import { DOMAIN_COLORS, COLOR_TOKENS } from './theme-tokens.js';

/** From the colours a page sets to the colours that are drawn: readable in both schemes, whatever was set. */
const SCHEME_NAMES = ['light', 'dark'];
/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const MARK = 3;
const HUES = [1, 2, 3, 4];
const NIGHT = [16, 20, 27];
/** How much of a hue is in its tint. */
const TINTS = [0.12, 0.16];
/** How much of the ink is in the greys that go with a surface. */
const SURFACE_GREYS = [
    ['surface-2', 0.04],
    ['surface-3', 0.09],
    ['line', 0.18],
    ['condition-dim', 0.05],
];
/** Each text, and the grounds it stands on; each moves toward what reads best on the surface. */
const INKS = [
    ['ink', 'surface', 'surface-2', 'surface-3'],
    ['ink-2', 'surface', 'surface-2', 'surface-3'],
    ['ink-3', 'surface', 'surface-2', 'surface-3', 'condition-dim'],
    ['error', 'surface', 'surface-2'],
];
const MARKS = ['accent', 'outcome', 'line-strong', 'focus', 'learner-line', 'domain-line'];
/** Text on a fill of its own. */
const LABELS = [
    ['on-accent', 'accent'],
    ['learner-on', 'learner'],
    ['on-outcome', 'outcome'],
    ['on-condition', 'condition', 'condition-related'],
    ...HUES.map((n) => [`on-level-${n}`, `level-${n}`]),
];
const entries = (record) => Object.entries(record);
/** White or black, whichever text in it reads better on a ground. One of them always has 4.5 to 1. */
const extremeOn = (ground) => (ratio(WHITE, ground) > ratio(BLACK, ground) ? WHITE : BLACK);
const rgbOf = (hex) => parseColor(hex) ?? BLACK;
const passesOn = (grounds, least) => (candidate) => grounds.every((ground) => ratio(candidate, ground) >= least);
/** The text on one or more fills: as it is where it reads, else a shade of what was set, else white or near black. */
function labelOn(fills, label, isGiven) {
    const passes = passesOn(fills, TEXT);
    const extreme = extremeOn(fills[0] ?? WHITE);
    return passes(label) || isGiven ? shade(label, extreme, passes) : ([WHITE, NIGHT].find(passes) ?? extreme);
}
/** What is set over what is built in, before anything is settled. */
function colorsBefore(set, surface, base) {
    const colors = Object.fromEntries([
        ...entries(COLOR_TOKENS).map(([token, pair]) => [token, rgbOf(pair[base])]),
        ...set,
    ]);
    if (set.has('surface'))
        for (const [token, share] of SURFACE_GREYS)
            if (!set.has(token))
                colors[token] = mix(surface, colors.ink, share);
    return colors;
}
/** What a hue brings with it, on settled greys. */
function hueOn(colors, set, base, own) {
    const { surface, 'ink-2': ink } = colors;
    const extreme = extremeOn(surface);
    const fill = shade(own.fill, extreme, passesOn([surface], MARK));
    // Pales until the fill and the second ink can be told from it.
    const tint = shade(own.tint ?? mix(surface, fill, TINTS[base]), surface, (candidate) => ratio(fill, candidate) >= MARK && passesOn([ink, extreme], TEXT)(candidate));
    const text = shade(own.text ?? fill, extreme, passesOn([surface, tint], TEXT));
    return { fill, on: labelOn([fill], colors['on-exp'], set.has('on-exp')), tint, text };
}
/** One scheme's colours: grounds first, then what stands on them. */
function settle(given, scheme) {
    const at = SCHEME_NAMES.indexOf(scheme);
    const set = new Map(entries(given).map(([token, pair]) => [token, rgbOf(pair[at])]));
    const surface = set.get('surface') ?? rgbOf(COLOR_TOKENS.surface[at]);
    const extreme = extremeOn(surface);
    // A dark surface asks for the colours of the dark scheme, whichever scheme it is set in.
    const base = extreme === WHITE ? 1 : 0;
    const colors = colorsBefore(set, surface, base);
    /** By token: the last change of one names what is drawn. */
    const changes = new Map();
    const note = (token, drawn, least, on) => {
        const asked = set.get(token);
        if (asked && toHex(drawn) !== toHex(asked))
            changes.set(token, { token, scheme, given: toHex(asked), drawn: toHex(drawn), least, on });
    };
    const draw = (token, drawn, least, on) => {
        note(token, drawn, least, on);
        colors[token] = drawn;
    };
    const move = (token, least, on, ...more) => {
        const grounds = [on, ...more].map((ground) => colors[ground]);
        draw(token, shade(colors[token], extreme, passesOn(grounds, least)), least, on);
    };
    /** Where the text of another ground stands too: none could be read on both if it lay on the other side. */
    const follow = (token, ground, on) => draw(token, shade(colors[token], ground, passesOn([extremeOn(ground)], TEXT)), TEXT, on);
    for (const token of ['surface-2', 'surface-3', 'condition-dim'])
        follow(token, surface, 'ink');
    for (const [ink, ...grounds] of INKS)
        move(ink, TEXT, ...grounds);
    for (const mark of MARKS)
        move(mark, MARK, 'surface');
    for (const n of HUES) {
        const [fill, tint, text] = [`exp-${n}`, `exp-${n}-tint`, `exp-${n}-text`];
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
        if (!own)
            continue;
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
function createPalette(given) {
    const [light, dark] = [settle(given, 'light'), settle(given, 'dark')];
    const pair = (day, night) => [toHex(day), toHex(night)];
    return {
        colors: Object.fromEntries(entries(light.colors).map(([token, color]) => [token, pair(color, dark.colors[token] ?? color)])),
        changes: [...light.changes, ...dark.changes],
        hue: (color) => {
            const asked = rgbOf(color);
            const [day, night] = [light.hueOf(asked), dark.hueOf(asked)];
            const tones = entries(day).map(([tone, seen]) => [tone, pair(seen, night[tone])]);
            const changes = SCHEME_NAMES.map((scheme, at) => {
                const drawn = pair(day.fill, night.fill)[at] ?? '';
                return { token: 'exp-1', scheme, given: toHex(asked), drawn, least: MARK, on: 'surface' };
            });
            return {
                tones: Object.fromEntries(tones),
                changes: changes.filter((change) => change.drawn !== change.given),
            };
        },
    };
}

export { SCHEME_NAMES, createPalette };
