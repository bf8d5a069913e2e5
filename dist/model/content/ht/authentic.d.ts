import type { TranslatedText } from '../../types.js';
export declare const authentic: Readonly<Record<string, TranslatedText>>;
