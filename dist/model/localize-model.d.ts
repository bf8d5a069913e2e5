import type { Model, Translation } from './types.js';
/** The part of a built-in translation that holds for a model; made by `layerOf`. */
export type Layer = (model: Model) => Translation;
/**
 * The model in a reader's language: each text its config translates, then each that the built-in
 * translation has and the config left alone, the others as they are. `es-MX` takes `es-MX` first,
 * then `es`. The same arguments always give the same object.
 * @param locale BCP 47 tag.
 * @param layer the built-in framework in that language, once it has been loaded.
 */
export declare function localizeModel(model: Model, locale: string, layer?: Layer): Model;
