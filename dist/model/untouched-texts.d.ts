import type { Model, Translation } from './types.js';
/**
 * The part of a translation of the built-in framework whose English the config has left as it is:
 * what a district words itself is never replaced by our words in another language.
 */
export declare function untouchedTexts(model: Model, content: Translation): Translation;
