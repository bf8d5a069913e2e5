import type { Translation } from '../model/types.js';
import type { Formats } from './formats.js';
import type { Catalogue, Message } from './translator.js';
/** The strings of one file of `en/` in another language: the same keys; one that is missing falls back to English. */
export type Translated<English> = {
    readonly [Key in keyof English]?: Message;
};
/** A language the widgets speak, apart from English: loaded only when a reader needs it. */
export interface Language {
    readonly messages: Catalogue;
    /** The built-in framework. */
    readonly content: Translation;
    /** For a language that some browsers do not know: they would write its dates and lists in their own language. */
    readonly formats?: Formats;
}
