import type { Translation } from '../types.js';
/**
 * The built-in framework in Modern Standard Arabic. Titles too are this project's own translation,
 * not one by the framework's authors.
 */
export declare const frameworkAr: Translation;
