import { buildRing } from './build-framework.js';
import { outlineEn } from './content/en/outline.js';
import { readinessEn } from './content/en/readiness.js';
import { THEME, MIN_N, STATUSES } from './defaults.js';
import { finish } from './finish-model.js';

let full = null;
let built;
/**
 * Gives the built-in framework its texts and links, which a page that only draws it has no need to
 * load. A model that was made before stays as it is; `isOutdated` tells it.
 */
function addTexts(given) {
    if (full)
        return;
    full = given;
    built = undefined;
}
const outlines = new WeakSet();
/** True for a model of the built-in framework whose texts have come since it was made. */
const isOutdated = (model) => full !== null && outlines.has(model);
/**
 * The built-in framework as a model: what `createModel` makes of an empty config, without what only a
 * config needs. Built once, on first use.
 */
function defaultModel() {
    if (built)
        return built;
    built = build(full ?? outlineEn);
    if (!full)
        outlines.add(built);
    return built;
}
function build({ rings = [], links = [], id = '', title = '', source, center }) {
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
        readiness: { levels: readinessEn.levels, minN: MIN_N, groups: [], series: [] },
        theme: THEME,
        translations: {},
    });
}

export { addTexts, defaultModel, isOutdated };
