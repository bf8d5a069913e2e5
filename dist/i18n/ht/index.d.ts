import type { Language } from '../language.js';
/** Haitian Creole. Machine-drafted: docs/languages.md says how it is reviewed. */
export declare const language: Language;
