import type { Translation } from '../types.js';
/**
 * The built-in framework in Chinese, in simplified characters. Titles too are this project's own
 * translation, not one by the framework's authors.
 */
export declare const frameworkZhHans: Translation;
