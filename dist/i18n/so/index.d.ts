import type { Language } from '../language.js';
/** Somali. Machine-drafted: docs/languages.md says how it is reviewed. */
export declare const language: Language;
