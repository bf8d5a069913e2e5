import type { TranslatedText } from '../../types.js';
export declare const outcomes: Readonly<Record<string, TranslatedText>>;
