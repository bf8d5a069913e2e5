import type { TranslatedText } from '../../types.js';
export declare const inclusiveAndEquitable: Readonly<Record<string, TranslatedText>>;
