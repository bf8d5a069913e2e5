import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type LoadedLanguage } from './load-language.js';
type Host = ReactiveControllerHost & HTMLElement;
/**
 * The language of the reader: loads the widgets' own words in it, and asks for an update when they
 * arrive or when a `lang` around the element changes.
 */
export declare class LocaleController implements ReactiveController {
    #private;
    /** @param localeOf the locale the host wants to show. */
    constructor(host: Host, localeOf: () => string);
    /** The widgets' own words; null in English, while they are on their way, and when they cannot be had. */
    get language(): LoadedLanguage | null;
    /** `none`: the widgets do not speak the language, or it is English. */
    get state(): 'none' | 'loading' | 'loaded' | 'failed';
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
}
export {};
