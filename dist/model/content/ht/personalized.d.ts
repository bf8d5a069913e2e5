import type { TranslatedText } from '../../types.js';
export declare const personalized: Readonly<Record<string, TranslatedText>>;
