import { frameworkAr } from '../../src/model/content/ar.js';
import { frameworkEs } from '../../src/model/content/es.js';
import { frameworkHt } from '../../src/model/content/ht.js';
import { frameworkPt } from '../../src/model/content/pt.js';
import { frameworkSo } from '../../src/model/content/so.js';
import { frameworkVi } from '../../src/model/content/vi.js';
import { frameworkZhHans } from '../../src/model/content/zh-Hans.js';
import type { Translation } from '../../src/model/types.js';
import { wordsOf } from './readability.js';

/** Most that a text may measure, in what `measure` counts. */
interface Limits {
  readonly title: number;
  readonly shortTitle: number;
  readonly summary: number;
  readonly statement: number;
  readonly step: number;
  readonly level: number;
  readonly sentence: number;
}

/** What holds for one language of the built-in content. */
export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly content: Translation;
  /** Titles and summaries are measured in characters, all else by this. */
  readonly measure: (text: string) => number;
  readonly limits: Limits;
  /** Any letter that is not of the language's script; abbreviations in `latin` aside. */
  readonly foreign: RegExp;
  /** English abbreviations that stand in the texts. */
  readonly latin?: RegExp;
  /** How an "I …" statement begins. */
  readonly firstPerson: RegExp;
  /** How a text that is a sentence begins and ends. */
  readonly opening: RegExp;
  readonly closing: RegExp;
  /** What the language's typography rules out. */
  readonly untypographic: RegExp;
  /** Marks that come in pairs. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Words that name only men, or only women, for people in general. */
  readonly gendered?: RegExp;
}

const words = (text: string): number => wordsOf(text).length;

const es: Language = {
  tag: 'es',
  name: 'Spanish',
  content: frameworkEs,
  measure: words,
  limits: { title: 80, shortTitle: 16, summary: 110, statement: 30, step: 22, level: 27, sentence: 26 },
  foreign: /[^\P{L}a-záéíóúüñ]/iu,
  firstPerson: /^(?:Me \p{Ll}+|\p{Lu}\p{Ll}*)(?:o|oy)(?!\p{L})/u,
  opening: /^[A-ZÁÉÍÓÚÑ¿]/,
  closing: /[.?]$/,
  untypographic: /["']| {2}|\.\.\.|\.”/,
  pairs: [
    ['¿', '?'],
    ['“', '”'],
  ],
  gendered:
    /(?<!\p{L})(?:(?:los|todos) (?:estudiantes|docentes|líderes|colegas|pares)|alumnos?|maestros?|profesores?|compañeros?|niños?|hijos?|padres|juntos|nosotros|todos|ellos)(?!\p{L})/iu,
};

/** A word of Vietnamese is a syllable: there are more of them than in English, and shorter ones. */
const vi: Language = {
  tag: 'vi',
  name: 'Vietnamese',
  content: frameworkVi,
  measure: words,
  limits: { title: 60, shortTitle: 16, summary: 90, statement: 40, step: 26, level: 38, sentence: 32 },
  foreign: /[^\P{L}a-eghik-vxyàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu,
  latin: /SEL/g,
  firstPerson: /(?:^|, )tôi /i,
  opening: /^[\p{Lu}]/u,
  closing: /(?:[.?]|\?”)$/,
  // The mark stands on the first vowel of oa, oe and uy (hóa, khỏe, tùy), not on the second.
  untypographic: /["']| {2}|\.\.\.| [,.?!:;]|[.?]”\.|(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu,
  pairs: [['“', '”']],
  gendered: /(?<!\p{L})(?:các anh|các chị|nam sinh|nữ sinh|ông ấy|bà ấy|anh ấy|cô ấy)(?!\p{L})/iu,
};

const characters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The characters of GB 2312, which are the simplified ones: rows 16 to 87 of 94 cells. */
function simplifiedCharacters(): string {
  const rows = Array.from({ length: 72 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => [row + 0xb0, cell + 0xa1]),
  );
  return new TextDecoder('gb2312').decode(new Uint8Array(rows.flat(2)));
}

/** Chinese has no spaces; a character takes the room of two letters. */
const zhHans: Language = {
  tag: 'zh-Hans',
  name: 'simplified Chinese',
  content: frameworkZhHans,
  measure: characters,
  limits: { title: 20, shortTitle: 8, summary: 30, statement: 44, step: 34, level: 44, sentence: 40 },
  foreign: new RegExp(`[^\\P{L}${simplifiedCharacters()}]`, 'u'),
  latin: /SEL/g,
  firstPerson: /(?:^|，)我/,
  opening: /^\p{Script=Han}/u,
  closing: /(?:[。？]|？”)$/,
  untypographic: /[\x21-\x2f\x3a-\x40"']|\s|[。？]”。|(?<!…)…(?!…)/,
  pairs: [
    ['“', '”'],
    ['（', '）'],
  ],
  // Students are 学生, 大家 or 每个人: the pronouns say he or she.
  gendered: /(?<!其)[他她]/,
};

/** Arabic joins “and” and the article to the word, so that it counts fewer words. */
const ar: Language = {
  tag: 'ar',
  name: 'Arabic',
  content: frameworkAr,
  measure: (text) => text.split(/\s+/).length,
  limits: { title: 60, shortTitle: 16, summary: 90, statement: 22, step: 16, level: 22, sentence: 24 },
  foreign: /[^\P{L}\p{Script=Arabic}]/u,
  latin: /SEL/g,
  // Verbs of the first person begin with this letter.
  firstPerson: /^أ/,
  opening: /^[\p{Script=Arabic}«]/u,
  closing: /(?:[.؟]|؟»)$/,
  // No letter stretching, no comma, semicolon or question mark of other scripts; tanwin before the alif;
  // a shadda in every form of “to learn”, which without it reads “to know”.
  untypographic: /[\u0640,;?"'“”]| {2}|\.\.\.| [،؛؟.:]|اً|[.؟]»\.|(?<=[تمي]|ال)تعلم(?!\u0651)/u,
  pairs: [
    ['«', '»'],
    ['(', ')'],
  ],
  // Students are الطلبة, or طالب وطالبة; teachers الهيئة التعليمية: not the masculine forms alone.
  gendered: /(?:الطلاب|طالب(?! وطالبة)(?=[ ،.؟])|المعلم|المدرسون|المدرسين|الآباء|المتعلم|العاملون|العاملين)/u,
};

const pt: Language = {
  tag: 'pt',
  name: 'Portuguese of Brazil',
  content: frameworkPt,
  measure: words,
  limits: { title: 80, shortTitle: 16, summary: 110, statement: 30, step: 22, level: 27, sentence: 26 },
  foreign: /[^\P{L}a-záâãàçéêíóôõú]/iu,
  firstPerson: /^(?:Dou|\p{Lu}\p{Ll}*o)(?!\p{L})/u,
  opening: /^[A-ZÁÂÃÀÉÊÍÓÔÕÚ]/,
  closing: /(?:[.?]|\?”)$/,
  // No full stop follows a question mark in quotation marks.
  untypographic: /["']| {2}|\.\.\.| [,.?!:;]|\.”|\?”\./,
  pairs: [['“', '”']],
  gendered:
    /(?<!\p{L})(?:(?:[dn]?os|aos|pelos|meus|seus|nossos|muitos|alguns) (?:estudantes|docentes|líderes|colegas|jovens|adultos)|alunos?|professore?s?|filhos?|meninos?|pais|funcionários?|educadore?s?|juntos|todos|eles|cada um|prontos?)(?!\p{L})/iu,
};

/** Haitian Creole builds sentences of many short words. */
const ht: Language = {
  tag: 'ht',
  name: 'Haitian Creole',
  content: frameworkHt,
  measure: words,
  limits: { title: 62, shortTitle: 16, summary: 92, statement: 32, step: 24, level: 28, sentence: 28 },
  // The alphabet of 1979: no q and x, a c only in ch, a u only in ou, ui and oun, three accents.
  foreign: /[^\P{L}a-pr-wyzàèò]|c(?!h)|(?<!o)u(?!i)/iu,
  firstPerson: /(?:^|, )mwen /i,
  opening: /^[A-PR-WYZ“]/,
  closing: /(?:[.?]|\?”)$/,
  // No apostrophe: “m ap”, not “m’ap”.
  untypographic: /["'’]| {2}|\.\.\.| [,.?!:;]|[.?]”\.|\.”/,
  pairs: [['“', '”']],
  gendered:
    /(?<!\p{L})(?:ti ?gason|ti ?fi|mesye|msye|medam|madanm|papa|manman|metrès|direktè|direktris)(?!\p{L})/iu,
};

const so: Language = {
  tag: 'so',
  name: 'Somali',
  content: frameworkSo,
  measure: words,
  limits: { title: 60, shortTitle: 16, summary: 110, statement: 30, step: 22, level: 27, sentence: 29 },
  // The alphabet of 1972 has no p, v and z.
  foreign: /[^\P{L}a-oq-uw-y]/iu,
  latin: /SEL/g,
  firstPerson: /(?:^| )waxaan /i,
  opening: /^[A-OQ-UW-Y“]/,
  closing: /(?:[.?]|\?”)$/,
  // The catch in the throat is ’ (su’aal), not the straight mark.
  untypographic: /["']| {2}|\.\.\.| [,.?!:;]|[.?]”\.|\.”/,
  pairs: [['“', '”']],
  // Students are ardayda, with the verbs and pronouns of many: none that say he or she.
  gendered:
    /(?<!\p{L})(?:wiil\p{L}*|gabar|gabadh\p{L}*|gabdh\p{L}*|inan\p{L}*|ardayad\p{L}*|isaga|iyada|aabbe|hooyo)(?!\p{L})/iu,
};

/** Every language the built-in framework is translated into. */
export const languages: readonly Language[] = [es, vi, zhHans, ar, pt, ht, so];
