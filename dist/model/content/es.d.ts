import type { Translation } from '../types.js';
/**
 * The built-in framework in the Spanish of the Americas. Titles too are this project's own
 * translation, not one by the framework's authors.
 */
export declare const frameworkEs: Translation;
