import { VERSION } from '../version.js';

/** A registered symbol, so that two copies of the library read each other's mark. */
const MARK = Symbol.for('lcf-widgets.version');
let warned = false;
/** Version of the copy that registered `element`; undefined when it is not ours. */
function versionOf(element) {
    return Reflect.get(element, MARK);
}
/** One line per page is enough: all tags of a copy meet the same other copy. */
function warnOnce(tag, other) {
    if (warned)
        return;
    warned = true;
    const what = typeof other === 'string' ? `lcf-widgets ${other}` : 'other code';
    console.warn(`<${tag}> is already defined by ${what}; lcf-widgets ${VERSION} leaves it as it is.`);
}
/**
 * Registers a tag unless it is taken. A page may carry two copies of the library: the first one stays,
 * and only a different version is worth a warning.
 */
function defineOnce(tag, element) {
    const present = customElements.get(tag);
    if (present) {
        if (versionOf(present) !== VERSION)
            warnOnce(tag, versionOf(present));
        return;
    }
    Object.defineProperty(element, MARK, { value: VERSION });
    customElements.define(tag, element);
}

export { defineOnce };
