import type { Language } from '../i18n/language.js';
import type { Model } from '../model/types.js';
import { type Html } from './markup.js';
import { type Look } from './widgets.js';
/** The config as the page gets it, and what it means. */
export interface PageConfig {
    readonly model: Model;
    readonly json: string;
    /** Of the page, from `loadLanguage`. */
    readonly language?: Language | null;
}
/** Scripts of a page: file names beside it, or code to stand in it. */
export type PageScript = {
    readonly src: string;
    readonly isModule?: boolean;
} | {
    readonly code: string;
};
export interface PageOptions extends Look {
    readonly scripts: readonly PageScript[];
    /** Keep the config in a file beside the page instead of in it. */
    readonly configFile?: string;
    /** Address of the picture in the text for readers without JavaScript. */
    readonly picture?: string;
}
export declare const localeOf: ({ model }: PageConfig, { locale }: Look) => string;
/** Title of the framework in a language. */
export declare const titleOf: ({ model, language }: PageConfig, locale: string) => string;
/** `<lcf-framework>` with its widgets; the first holds the whole framework as text for readers without JavaScript. */
export declare function widgetsMarkup(config: PageConfig, options: Omit<PageOptions, 'scripts'>): Html;
/** A whole page around the widgets. Works from a folder, a zip or a learning system, without a server of its own. */
export declare function widgetPage(config: PageConfig, options: PageOptions): string;
/** A page with the framework as text alone, for hosts and readers that get no script at all. */
export declare function staticPage(config: PageConfig, look: Look, picture?: string): string;
