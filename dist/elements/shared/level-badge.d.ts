import { type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { ScaleLevel } from '../../model/types.js';
/** Which of the four tones (1 to 4) a level has on a scale of any length: the ends are always 1 and 4. */
export declare function levelTone(levels: readonly ScaleLevel[], value: number): number;
/** The numeral of a level on its tone. The level's name stands beside it, or in the name of its control. */
export declare const levelBadge: (t: Translator, levels: readonly ScaleLevel[], value: number, className?: string) => TemplateResult;
