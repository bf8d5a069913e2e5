import type { Translation } from '../types.js';
/**
 * The built-in framework in Somali. Titles too are this project's own translation, not one by the
 * framework's authors.
 */
export declare const frameworkSo: Translation;
