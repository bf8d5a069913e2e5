import type { Translation } from '../types.js';
/**
 * The built-in framework in Haitian Creole, in the official spelling of 1979. Titles too are this project's
 * own translation, not one by the framework's authors.
 */
export declare const frameworkHt: Translation;
