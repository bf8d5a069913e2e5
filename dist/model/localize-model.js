import { finish } from './finish-model.js';
import { translationsOf } from './translations-of.js';

const known = new WeakMap();
/**
 * The model in a reader's language: each text its config translates, then each that the built-in
 * translation has and the config left alone, the others as they are. `es-MX` takes `es-MX` first,
 * then `es`. The same arguments always give the same object.
 * @param locale BCP 47 tag.
 * @param layer the built-in framework in that language, once it has been loaded.
 */
function localizeModel(model, locale, layer) {
    const byModel = known.get(layer ?? model) ?? new WeakMap();
    known.set(layer ?? model, byModel);
    const models = byModel.get(model) ?? new Map();
    byModel.set(model, models);
    const localized = models.get(locale) ?? apply(model, mostGeneralFirst(model, locale, layer));
    models.set(locale, localized);
    return localized;
}
/** Later ones win. */
function mostGeneralFirst(model, locale, layer) {
    return [...(layer ? [layer(model)] : []), ...translationsOf(model, locale).reverse()];
}
function apply(model, translations) {
    return translations.reduce((current, translation) => {
        const { framework, practices, readiness, nodes: _nodes, ...rest } = current;
        return finish({
            ...rest,
            framework: {
                ...framework,
                title: translation.title ?? framework.title,
                center: { ...framework.center, title: translation.centerTitle ?? framework.center.title },
                rings: framework.rings.map((ring) => translateNode(ring, translation.items)),
            },
            practices: {
                statuses: practices.statuses.map((status) => ({
                    ...status,
                    ...labelOf(own(translation.statuses, status.id)),
                })),
            },
            readiness: translateReadiness(readiness, translation.readiness),
        });
    }, model);
}
const own = (record, key) => record && Object.hasOwn(record, key) ? record[key] : undefined;
const labelOf = (label) => (label === undefined ? {} : { label });
function translateNode(node, items) {
    const text = own(items, node.id) ?? {};
    // A short title belongs to the title it shortens; an empty text stands for none.
    const isRenamed = text.title !== undefined && text.title !== node.title;
    const texts = { ...node, ...(isRenamed ? { shortTitle: '' } : {}), ...text };
    const kept = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
    return {
        ...kept,
        levels: { ...node.levels, ...text.levels },
        items: node.items.map((item) => translateNode(item, items)),
    };
}
function translateReadiness(readiness, words) {
    if (!words)
        return readiness;
    const { target } = readiness;
    return {
        ...readiness,
        levels: readiness.levels.map((level) => ({ ...level, ...own(words.levels, String(level.value)) })),
        groups: readiness.groups.map((group) => ({ ...group, ...own(words.groups, group.id) })),
        series: readiness.series.map((series) => ({ ...series, ...own(words.series, series.id) })),
        ...(target ? { target: { ...target, ...words.target } } : {}),
    };
}

export { localizeModel };
