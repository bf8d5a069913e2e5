import { buildRing } from './build-framework.js';
import { outlineEn } from './content/en/outline.js';
import { THEME, MIN_N, STATUSES } from './defaults.js';
import { finish } from './finish-model.js';

/** The values of the scale count before their words are here. */
const outline = {
    framework: outlineEn,
    levels: [1, 2, 3, 4].map((value) => ({ value, label: String(value) })),
};
let full = null;
let built;
/** Gives the built-in framework its texts. A model that was made before stays as it is; `isOutdated` tells it. */
function addTexts(given) {
    if (full)
        return;
    full = given;
    built = undefined;
}
const outlines = new WeakSet();
/** True for the built-in framework as it is, without a config. */
const isBuiltIn = (model) => model !== null && (model === built || outlines.has(model));
/** True for a model of the built-in framework whose texts have come since it was made. */
const isOutdated = (model) => full !== null && outlines.has(model);
/**
 * The built-in framework as a model: what `createModel` makes of an empty config, without what only a
 * config needs. Built once, on first use.
 */
function defaultModel() {
    if (built)
        return built;
    built = build(full ?? outline);
    if (!full)
        outlines.add(built);
    return built;
}
function build({ framework, levels }) {
    const { rings = [], links = [], id = '', title = '', source, center } = framework;
    return finish({
        framework: {
            id,
            title,
            ...(source ? { source } : {}),
            center: { title: center?.title ?? '' },
            rings: rings.map(buildRing),
            links,
        },
        diagram: {},
        practices: { statuses: STATUSES.map((status) => ({ id: status })) },
        readiness: { levels, minN: MIN_N, groups: [], series: [] },
        theme: THEME,
        translations: {},
    });
}

export { addTexts, defaultModel, isBuiltIn, isOutdated };
