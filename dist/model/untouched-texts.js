import './content/built-in-texts.js';
import { frameworkEn } from './content/en.js';
import { baseIndex } from './merge-base.js';
export { localizeModel } from './localize-model.js';
import { readinessEn } from './content/en/readiness.js';

let index;
const builtIn = (id) => (index ??= baseIndex(frameworkEn)).find(id)?.node ?? {};
const TEXTS = ['title', 'summary', 'description', 'statement', 'question', 'steps', 'tags'];
/** Texts, and lists of them, as one text to compare. */
const flat = (text) => [text ?? []].flat().join('\n');
/** Keeps the entries whose key passes; undefined when none does. */
function only(record, keep) {
    const kept = Object.entries(record ?? {}).filter(([key]) => keep(key));
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
function textsOf(node, given) {
    const base = builtIn(node.id);
    const same = (key) => flat(node[key]) === flat(base[key]);
    const keys = [
        ...TEXTS.filter(same),
        ...(same('title') && same('shortTitle') ? ['shortTitle'] : []),
    ];
    const texts = keys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]]));
    const levels = only(given.levels, (level) => node.levels[level] === base.levels?.[level]);
    return { ...Object.fromEntries(texts), ...(levels ? { levels } : {}) };
}
function levelsOf({ readiness }, given) {
    const same = (value) => {
        const [level, base] = [readiness.levels, readinessEn.levels].map((levels) => levels.find((one) => String(one.value) === value));
        return level?.label === base?.label && level?.description === base?.description;
    };
    const levels = only(given?.levels, same);
    return levels ? { levels } : undefined;
}
/**
 * The part of a translation of the built-in framework whose English the config has left as it is:
 * what a district words itself is never replaced by our words in another language.
 */
function untouchedTexts(model, content) {
    const { title, center } = model.framework;
    const readiness = levelsOf(model, content.readiness);
    const items = [...model.nodes.values()].flatMap((node) => {
        const given = Object.hasOwn(content.items, node.id) ? content.items[node.id] : undefined;
        return given ? [[node.id, textsOf(node, given)]] : [];
    });
    return {
        items: Object.fromEntries(items),
        strings: {},
        ...(content.title && title === frameworkEn.title ? { title: content.title } : {}),
        ...(content.centerTitle && center.title === frameworkEn.center?.title
            ? { centerTitle: content.centerTitle }
            : {}),
        ...(readiness ? { readiness } : {}),
    };
}
const layers = new WeakMap();
/** A built-in translation as `localizeModel` takes it; the same for the same translation. */
function layerOf(content) {
    const layer = layers.get(content) ?? ((model) => untouchedTexts(model, content));
    layers.set(content, layer);
    return layer;
}

export { layerOf };
