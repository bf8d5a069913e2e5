import type { Language } from '../i18n/language.js';
import type { Model } from '../model/types.js';
/** The ring diagram as an SVG file: no script, no style sheet, nothing from elsewhere. The same model gives the same text. */
export declare function pictureSvg(source: Model, locale: string, language?: Language | null): string;
