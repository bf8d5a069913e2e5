import { STATUSES } from './defaults.js';
import { didYouMean } from './near-miss.js';

function buildStatuses(config, issues) {
    const seen = new Map();
    for (const [index, given] of (config.practices?.statuses ?? STATUSES).entries()) {
        const { id, label } = typeof given === 'string' ? { id: given } : given;
        if (seen.has(id)) {
            issues.add('error', `/practices/statuses/${index}`, `The status "${id}" is named twice. Expected an id of its own; this second one is left out.`);
            continue;
        }
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

export { buildDiagram, buildStatuses, buildTranslations };
