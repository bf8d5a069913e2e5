import type { TranslatedText } from '../../types.js';
export declare const competencyBased: Readonly<Record<string, TranslatedText>>;
