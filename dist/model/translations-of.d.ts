import type { Model, Translation } from './types.js';
/** The config's translations that hold for a language, most exact first. */
export declare function translationsOf(model: Model, locale: string): Translation[];
