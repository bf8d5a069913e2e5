import { embed as embedAr } from '../i18n/ar/embed.js';
import { scorm as scormAr } from '../i18n/ar/scorm.js';
import { embed as embedEn } from '../i18n/en/embed.js';
import { scorm as scormEn } from '../i18n/en/scorm.js';
import { embed as embedEs } from '../i18n/es/embed.js';
import { scorm as scormEs } from '../i18n/es/scorm.js';
import { embed as embedHt } from '../i18n/ht/embed.js';
import { scorm as scormHt } from '../i18n/ht/scorm.js';
import { embed as embedPt } from '../i18n/pt/embed.js';
import { scorm as scormPt } from '../i18n/pt/scorm.js';
import { embed as embedSo } from '../i18n/so/embed.js';
import { scorm as scormSo } from '../i18n/so/scorm.js';
import { embed as embedVi } from '../i18n/vi/embed.js';
import { scorm as scormVi } from '../i18n/vi/scorm.js';
import { embed as embedZh } from '../i18n/zh-Hans/embed.js';
import { scorm as scormZh } from '../i18n/zh-Hans/scorm.js';
import { localeChain } from '../model/locale-chain.js';

type Words<English> = Readonly<Record<keyof English, string>>;
export type EmbedWords = Words<typeof embedEn>;
export type ScormWords = Words<typeof scormEn>;

/** Words of a page around the widgets, in the language that serves a locale. They are few, so they come along. */
function wordsIn<English>(
  locale: string,
  english: English,
  others: Readonly<Record<string, object>>,
): Words<English> {
  const tag = localeChain(locale).find((candidate) => Object.hasOwn(others, candidate));
  return { ...english, ...(tag === undefined ? {} : others[tag]) } as Words<English>;
}

export const embedWords = (locale: string): EmbedWords =>
  wordsIn(locale, embedEn, {
    es: embedEs,
    vi: embedVi,
    'zh-Hans': embedZh,
    ar: embedAr,
    pt: embedPt,
    ht: embedHt,
    so: embedSo,
  });

export const scormWords = (locale: string): ScormWords =>
  wordsIn(locale, scormEn, {
    es: scormEs,
    vi: scormVi,
    'zh-Hans': scormZh,
    ar: scormAr,
    pt: scormPt,
    ht: scormHt,
    so: scormSo,
  });
