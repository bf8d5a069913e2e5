import { languageFor } from '../i18n/languages.js';
import { loadedLanguage, loadLanguage } from './load-language.js';

/**
 * The language of the reader: loads the widgets' own words in it, and asks for an update when they
 * arrive or when a `lang` around the element changes.
 */
class LocaleController {
    #host;
    #localeOf;
    #observer = null;
    #locale = '';
    /** @param localeOf the locale the host wants to show. */
    constructor(host, localeOf) {
        this.#host = host;
        this.#localeOf = localeOf;
        host.addController(this);
    }
    /** The widgets' own words; null in English, while they are on their way, and when they cannot be had. */
    get language() {
        const tag = languageFor(this.#localeOf());
        return (tag === null ? null : loadedLanguage(tag)) ?? null;
    }
    /** `none`: the widgets do not speak the language, or it is English. */
    get state() {
        const tag = languageFor(this.#localeOf());
        if (tag === null)
            return 'none';
        const language = loadedLanguage(tag);
        return language ? 'loaded' : language === null ? 'failed' : 'loading';
    }
    hostConnected() {
        this.#observer = new MutationObserver(this.#look);
        const options = { attributeFilter: ['lang'], subtree: true };
        for (let root = this.#host; root; root = root instanceof ShadowRoot ? root.host : null) {
            root = root.getRootNode();
            this.#observer.observe(root, options);
        }
    }
    hostDisconnected() {
        this.#observer?.disconnect();
        this.#observer = null;
    }
    hostUpdate() {
        this.#locale = this.#localeOf();
        const tag = languageFor(this.#locale);
        if (tag !== null && loadedLanguage(tag) === undefined)
            void this.#load(tag);
    }
    async #load(tag) {
        await loadLanguage(tag);
        if (this.#host.isConnected)
            this.#host.requestUpdate();
    }
    #look = () => {
        if (this.#localeOf() !== this.#locale)
            this.#host.requestUpdate();
    };
}

export { LocaleController };
