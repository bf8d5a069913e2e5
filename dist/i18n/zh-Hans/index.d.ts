import type { Language } from '../language.js';
/** Chinese, in simplified characters. Machine-drafted: docs/languages.md says how it is reviewed. */
export declare const language: Language;
