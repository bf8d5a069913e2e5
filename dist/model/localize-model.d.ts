import type { Model, Translation } from './types.js';
/**
 * The model in a reader's language: each text its config translates, then each that the built-in
 * translation has and the config left alone, the others as they are. `es-MX` takes `es-MX` first,
 * then `es`. The same arguments always give the same object.
 * @param locale BCP 47 tag.
 * @param content the built-in framework in that language, once it has been loaded.
 */
export declare function localizeModel(model: Model, locale: string, content?: Translation): Model;
/** The config's translations that hold for a language, most exact first. */
export declare function translationsOf(model: Model, locale: string): Translation[];
