import type { TranslatedText } from '../../types.js';
export declare const conditions: Readonly<Record<string, TranslatedText>>;
