import { replacedColor } from './build-framework.js';
import { didYouMean } from './near-miss.js';
import { pointerOf } from './places.js';

const STATUSES = ['not-yet', 'trying', 'doing'];
function buildStatuses(config, issues) {
    const seen = new Map();
    for (const [index, given] of (config.practices?.statuses ?? STATUSES).entries()) {
        const { id, label } = typeof given === 'string' ? { id: given } : given;
        if (seen.has(id)) {
            issues.add('error', `/practices/statuses/${index}`, `The status "${id}" is named twice. Expected an id of its own; this second one is left out.`);
            continue;
        }
        // The built-in statuses get their names from the message catalogue, in the reader's language.
        const name = label ?? (STATUSES.includes(id) ? undefined : id);
        seen.set(id, name === undefined ? { id } : { id, label: name });
    }
    return [...seen.values()];
}
function buildDiagram(config, resolve, ids, issues) {
    const wanted = config.diagram?.start;
    const start = wanted === undefined ? undefined : resolve(wanted);
    if (wanted !== undefined && start === undefined) {
        const message = `diagram.start is "${wanted}", which is not in the framework. Expected the id of a part.`;
        issues.add('error', '/diagram/start', message, didYouMean(wanted, ids));
    }
    return start === undefined ? {} : { start };
}
const SEED = /^(?:accent|exp-[1-4])$/;
/** A theme with its defaults; colours that are too pale to be seen are reported. */
function buildTheme(config, issues) {
    const { colors = {}, scheme = 'auto', radius = 'soft' } = config.theme ?? {};
    for (const [name, color] of Object.entries(colors)) {
        if (SEED.test(name))
            warnReplaced(`theme.colors.${name}`, color, `/theme/colors/${name}`, issues);
    }
    return { colors, scheme, radius };
}
/** Reports district colours that are drawn in another shade. */
function checkColors(nodes, config, issues) {
    const paths = new Map();
    collectColorPaths(config.framework?.rings ?? [], '/framework/rings', paths);
    for (const { id, color } of nodes) {
        if (color)
            warnReplaced(`color of "${id}"`, color, paths.get(id) ?? '', issues);
    }
}
function collectColorPaths(nodes, path, paths) {
    for (const [index, node] of nodes.entries()) {
        const place = pointerOf(node, `${path}/${index}`);
        if (node.color && !paths.has(node.id))
            paths.set(node.id, `${place}/color`);
        collectColorPaths(node.items ?? [], `${place}/items`, paths);
    }
}
function warnReplaced(place, color, path, issues) {
    const drawn = replacedColor(color);
    if (!drawn)
        return;
    const message = `${place}: found "${color}", expected a colour that can be seen on white (contrast 3 to 1); "${drawn}" is drawn instead.`;
    issues.add('warning', path, message, 'Choose a darker shade.');
}
/** The languages of a config in the model's shape, ids resolved. */
function buildTranslations(config, resolve) {
    const entries = Object.entries(config.translations ?? {}).map(([locale, given]) => {
        const { framework = {}, readiness, statuses, strings = {} } = given;
        const items = {};
        // A part that is hidden or not there needs no words: unknown ids here are no mistake.
        for (const [id, text] of Object.entries(framework.items ?? {}))
            items[resolve(id) ?? id] = text;
        return [
            locale,
            {
                items,
                strings,
                ...(framework.title ? { title: framework.title } : {}),
                ...(framework.center?.title ? { centerTitle: framework.center.title } : {}),
                ...(readiness ? { readiness } : {}),
                ...(statuses ? { statuses } : {}),
            },
        ];
    });
    return Object.fromEntries(entries);
}

export { buildDiagram, buildStatuses, buildTheme, buildTranslations, checkColors };
