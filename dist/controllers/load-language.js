import { loaderOf } from '../i18n/languages.js';

const loaded = new Map();
const underway = new Map();
/** A language that has arrived; null when it could not be loaded; undefined before. */
const loadedLanguage = (tag) => loaded.get(tag);
async function load(tag) {
    try {
        const { language } = (await loaderOf(tag)?.()) ?? {};
        loaded.set(tag, language ?? null);
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
