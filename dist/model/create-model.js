import { buildFramework } from './build-frame.js';
import { buildReadiness } from './build-readiness.js';
import { buildTranslations, buildStatuses, buildDiagram } from './build-settings.js';
import { buildTheme } from './build-theme.js';
import { frameworkEn } from './content/en.js';
import { finish } from './finish-model.js';
import { Issues, locatorOf } from './places.js';
import { readinessEn } from './content/en/readiness.js';

const builtIn = { framework: frameworkEn, levels: readinessEn.levels };
/**
 * Builds the model of a validated config: lays it over the built-in framework, works out what each
 * node is, fills in defaults and checks everything that names something else. Never throws for a
 * config from `parseConfig`; what had to be left out or changed is in `issues`. The config is not
 * changed, and the model is frozen.
 */
function createModel(config, base = builtIn) {
    const issues = new Issues(locatorOf(config));
    const levels = config.readiness?.scale?.levels ?? base.levels;
    const { framework, nodes, resolve } = buildFramework(forScale(base, levels), config.framework ?? {}, issues);
    const ids = nodes.map(({ id }) => id);
    const conditions = nodes.filter(({ kind }) => kind === 'condition').map(({ id }) => id);
    const isCondition = new Set(conditions);
    const resolveCondition = (id) => [resolve(id)].find((found) => found !== undefined && isCondition.has(found));
    const model = finish({
        ...(config.locale ? { locale: config.locale } : {}),
        framework,
        diagram: buildDiagram(config, resolve, ids, issues),
        practices: { statuses: buildStatuses(config, issues) },
        readiness: buildReadiness(config, { levels, resolve: resolveCondition, conditions, issues }),
        theme: buildTheme(config, nodes, issues),
        translations: buildTranslations(config, resolve),
    });
    return { model, issues: issues.found };
}
/** Rubric texts written for one scale would mislead on another: level 4 of 4 is not level 4 of 5. */
function forScale({ framework, levels: own }, levels) {
    const values = (scale) => scale.map(({ value }) => value).join();
    if (values(own) === values(levels))
        return framework;
    const strip = ({ levels: _levels, ...node }) => ({ ...node, ...(node.items ? { items: node.items.map(strip) } : {}) });
    return { ...framework, rings: (framework.rings ?? []).map(strip) };
}

export { createModel };
