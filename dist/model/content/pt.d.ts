import type { Translation } from '../types.js';
/**
 * The built-in framework in the Portuguese of Brazil. Titles too are this project's own
 * translation, not one by the framework's authors.
 */
export declare const frameworkPt: Translation;
