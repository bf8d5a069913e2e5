import { embed as embedEn } from '../i18n/en/embed.js';
import { scorm as scormEn } from '../i18n/en/scorm.js';
type Words<English> = Readonly<Record<keyof English, string>>;
export type EmbedWords = Words<typeof embedEn>;
export type ScormWords = Words<typeof scormEn>;
export declare const embedWords: (locale: string) => EmbedWords;
export declare const scormWords: (locale: string) => ScormWords;
export {};
