import { contrast } from './color.js';
import { THEME } from './defaults.js';
import { createPalette } from './palette.js';
import { pointerOf } from './places.js';
import { COLOR_TOKENS } from './theme-tokens.js';

/** A theme with its defaults, and what is drawn for its colours; those drawn in another shade are reported. */
function buildTheme(config, nodes, issues) {
    const { colors, scheme, radius, density } = { ...THEME, ...config.theme };
    // Working out a palette costs milliseconds of the first drawing.
    if (Object.keys(colors).length === 0 && !nodes.some(hasHue))
        return { ...THEME, scheme, radius, density };
    const palette = createPalette(givenIn(colors));
    // One value serves both schemes, and nearly every brand colour has to be lighter in the dark one.
    const seen = scheme === 'dark' ? 'dark' : 'light';
    const report = (place, path, found, change) => issues.add('warning', path, messageFor(place, found, change), hintFor(change));
    for (const change of palette.changes.filter((one) => one.scheme === seen))
        report(`theme.colors.${change.token}`, `/theme/colors/${change.token}`, colors[change.token] ?? change.given, change);
    const paths = colorPaths(config);
    const tones = tonesOf(nodes, palette, (node, color, changes) => {
        const change = changes.find((one) => one.scheme === seen);
        if (change)
            report(`color of "${node.id}"`, paths.get(node.id) ?? '', color, change);
    });
    return { colors, drawn: drawnIn(palette), tones, scheme, radius, density };
}
const givenIn = (colors) => Object.fromEntries(Object.entries(colors).map(([token, color]) => [token, [color, color]]));
const isSame = (one, other) => one[0] === other[0] && one[1] === other[1];
/** What differs from the built-in colours. */
function drawnIn({ colors }) {
    const builtIn = new Map(Object.entries(COLOR_TOKENS));
    const isOwn = ([token, pair]) => {
        const usual = token.startsWith('on-exp-') ? colors['on-exp'] : builtIn.get(token);
        return !usual || !isSame(pair, usual);
    };
    return Object.fromEntries(Object.entries(colors).filter(isOwn));
}
/** Only experiences and domains are drawn in a colour of their own. */
const hasHue = (node) => !!node.color && (node.kind === 'experience' || node.kind === 'domain');
function tonesOf(nodes, palette, each) {
    const tones = {};
    for (const node of nodes) {
        if (!hasHue(node))
            continue;
        const { color } = node;
        const hue = palette.hue(color);
        tones[color] ??= hue.tones;
        each(node, color, hue.changes);
    }
    return tones;
}
function messageFor(place, found, { least, on, scheme, drawn }) {
    return `${place}: found "${found}", expected a colour with a contrast of at least ${least} to 1 to "${on}"; in the ${scheme} scheme "${drawn}" is drawn instead.`;
}
const hintFor = ({ given, drawn }) => contrast(drawn, '#ffffff') > contrast(given, '#ffffff')
    ? 'Choose a darker shade.'
    : 'Choose a lighter shade.';
/** Where a config writes the colours of its parts, by id. */
function colorPaths(config) {
    const paths = new Map();
    const collect = (nodes, path) => {
        for (const [index, node] of nodes.entries()) {
            const place = pointerOf(node, `${path}/${index}`);
            if (node.color && !paths.has(node.id))
                paths.set(node.id, `${place}/color`);
            collect(node.items ?? [], `${place}/items`);
        }
    };
    collect(config.framework?.rings ?? [], '/framework/rings');
    return paths;
}

export { buildTheme };
