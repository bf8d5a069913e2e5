import { loaderOf } from '../i18n/languages.js';

const loaded = new Map();
const underway = new Map();
/** A language that has arrived; null when it could not be loaded; undefined before. */
const loadedLanguage = (tag) => loaded.get(tag);
async function load(tag) {
    try {
        const [file, { layerOf, localizeModel }] = await Promise.all([
            loaderOf(tag)?.(),
            // What a translation may be laid over is told by the English texts, which come with this.
            import('../model/untouched-texts.js'),
        ]);
        loaded.set(tag, file ? { ...file.language, layer: layerOf(file.language.content), localizeModel } : null);
    }
    catch (error) {
        loaded.set(tag, null);
        const reason = error instanceof Error ? error.message : String(error);
        console.warn(`lcf-widgets: the language "${tag}" could not be loaded, English is shown. ${reason}`);
    }
}
/** Loads a language, once for all widgets of the page; never rejects. After a failure English stays. */
function loadLanguage(tag) {
    const running = underway.get(tag) ?? load(tag);
    underway.set(tag, running);
    return running;
}

export { loadLanguage, loadedLanguage };
