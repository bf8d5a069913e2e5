import type { Translator } from '../../../i18n/translator.js';
/** A calendar day such as `2026-11-24` as the language writes it. */
export declare function formatDay(day: string | null, t: Translator): string;
