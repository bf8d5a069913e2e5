import type { Language } from '../language.js';
/** Portuguese of Brazil. Machine-drafted: docs/languages.md says how it is reviewed. */
export declare const language: Language;
