import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageFor } from '../i18n/languages.js';
import { loadedLanguage, loadLanguage, type LoadedLanguage } from './load-language.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The language of the reader: loads the widgets' own words in it, and asks for an update when they
 * arrive or when a `lang` around the element changes.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  readonly #localeOf: () => string;
  #observer: MutationObserver | null = null;
  #locale = '';

  /** @param localeOf the locale the host wants to show. */
  constructor(host: Host, localeOf: () => string) {
    this.#host = host;
    this.#localeOf = localeOf;
    host.addController(this);
  }

  /** The widgets' own words; null in English, while they are on their way, and when they cannot be had. */
  get language(): LoadedLanguage | null {
    const tag = languageFor(this.#localeOf());
    return (tag === null ? null : loadedLanguage(tag)) ?? null;
  }

  /** `none`: the widgets do not speak the language, or it is English. */
  get state(): 'none' | 'loading' | 'loaded' | 'failed' {
    const tag = languageFor(this.#localeOf());
    if (tag === null) return 'none';
    const language = loadedLanguage(tag);
    return language ? 'loaded' : language === null ? 'failed' : 'loading';
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#look);
    const options = { attributeFilter: ['lang'], subtree: true };
    for (let root: Node | null = this.#host; root; root = root instanceof ShadowRoot ? root.host : null) {
      root = root.getRootNode();
      this.#observer.observe(root, options);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  hostUpdate(): void {
    this.#locale = this.#localeOf();
    const tag = languageFor(this.#locale);
    if (tag !== null && loadedLanguage(tag) === undefined) void this.#load(tag);
  }

  async #load(tag: string): Promise<void> {
    await loadLanguage(tag);
    if (this.#host.isConnected) this.#host.requestUpdate();
  }

  readonly #look = (): void => {
    if (this.#localeOf() !== this.#locale) this.#host.requestUpdate();
  };
}
