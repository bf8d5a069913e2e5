import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en/index.js';
import type { Language } from '../../src/i18n/language.js';
import { languageTags, loaderOf } from '../../src/i18n/languages.js';
import type { Message } from '../../src/i18n/translator.js';
import { pseudo, pseudoLanguage } from '../helpers/pseudo-locale.js';
import { languages } from '../model/languages.js';

const english: Readonly<Record<string, Message>> = en;
const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
/** Words that both languages write alike. */
const SAME: ReadonlySet<string> = new Set(['es radar.tab-radar', 'es cards.grid', 'pt radar.tab-radar']);
/** Names of formats and keys, placeholders and addresses: written in Latin letters everywhere. */
const NAMES =
  /\{\w+\}|https:\/\/|(?<!\p{Script=Latin})(?:SVG|PNG|CSV|JSON|Markdown|Enter|Escape|Backspace|n)(?!\p{Script=Latin})/gu;
/** Signs between them, which are no punctuation of a sentence. */
const SIGNS = / [·=<] |(?<=1) (?=1)|-(?=\d)/g;
/** What the rules of a script and its typography are for. */
const proseOf = (text: string): string => text.replace(NAMES, '1').replace(SIGNS, '');
const placeholdersIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** What is wrong with the strings of a language, as sentences. */
function faultsIn(tag: string, { messages }: Language): string[] {
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return Object.entries(messages).flatMap(([key, message]) => {
    const model = english[key];
    if (model === undefined) return [`${key}: English has no such string`];
    const wanted = placeholdersIn(formsOf(model).join(' '));
    const faults = formsOf(message).flatMap((text) => {
      const found = placeholdersIn(text);
      if (text.trim() === '') return [`${key}: is empty`];
      const strange = found.filter((name) => !wanted.includes(name));
      if (strange.length > 0) return [`${key}: ${strange.join()} is not filled in`];
      // A plural form may say the number in words: "one practice".
      const missing = wanted.filter((name) => !found.includes(name) && name !== '{count}');
      return missing.map((name) => `${key}: ${name} is missing`);
    });
    if (typeof message === 'string') return faults;
    const strange = Object.keys(message).filter((form) => !categories.includes(form as Intl.LDMLPluralRule));
    return [...faults, ...strange.map((form) => `${key}: ${tag} has no plural form "${form}"`)];
  });
}

/** Forms a language has for whole numbers people meet: Spanish keeps one more for millions. */
function formsWanted(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set([...Array(1000).keys()].map((count) => rules.select(count)))];
}

/** Texts of no words: placeholders and signs, and letters that are the same everywhere. */
const isWordless = (text: string): boolean => !/\p{L}{2}/u.test(text.replace(/\{\w+\}/g, ''));

/** What a language still owes, as sentences. */
function gapsIn(tag: string, { messages }: Language): string[] {
  const given: Readonly<Record<string, Message>> = messages;
  return Object.entries(english).flatMap(([key, model]) => {
    const message = given[key];
    if (message === undefined) return [`${key}: is not translated`];
    if (typeof message === 'string') {
      return message === model && !isWordless(message) && !SAME.has(`${tag} ${key}`)
        ? [`${key}: is the English text`]
        : [];
    }
    const missing = formsWanted(tag).filter((form) => message[form as Intl.LDMLPluralRule] === undefined);
    return missing.length > 0 ? [`${key}: there is no form for ${missing.join(', ')}`] : [];
  });
}

describe('the strings of other languages', () => {
  for (const tag of languageTags()) {
    it(`${tag}: every string has its English one, with the same placeholders and plural forms of the language`, async () => {
      const { language } = (await loaderOf(tag)?.()) ?? {};
      expect(Object.keys(language?.messages ?? {})).not.to.have.length(0);
      expect(faultsIn(tag, language as Language)).to.deep.equal([]);
    });
  }

  for (const tag of languageTags()) {
    it(`${tag}: no word is left in English, and every count has the form the language wants`, async () => {
      const { language } = (await loaderOf(tag)?.()) ?? {};
      expect(gapsIn(tag, language as Language)).to.deep.equal([]);
    });

    it(`${tag}: is written in its own script and typography`, async () => {
      const { language } = (await loaderOf(tag)?.()) ?? {};
      const { foreign, untypographic } = languages.find((one) => one.tag === tag)!;
      const texts = Object.values(language!.messages).flatMap(formsOf).map(proseOf);
      expect(texts.filter((text) => foreign.test(text) || text.normalize('NFC') !== text)).to.deep.equal([]);
      expect(texts.filter((text) => untypographic.test(text))).to.deep.equal([]);
    });
  }

  it('are not taken for complete when they are not', () => {
    const messages = {
      ...Object.fromEntries(Object.keys(en).map((key) => [key, 'x'])),
      'common.close': 'Close',
      'diagram.n-ring': { one: '{count}', other: '{count}' },
    };
    const gaps = gapsIn('ar', { ...pseudoLanguage(), messages: messages as Language['messages'] });
    expect(gaps).to.deep.equal([
      'common.close: is the English text',
      'diagram.n-ring: there is no form for zero, two, few, many',
    ]);
    expect(gapsIn('vi', { ...pseudoLanguage(), messages: {} })).to.include('common.close: is not translated');
  });

  it('are not taken for right when they are wrong', () => {
    const language = (messages: object): Language => ({
      ...pseudoLanguage(),
      messages: messages as Language['messages'],
    });
    const faults = faultsIn(
      'es',
      language({
        'no.such': 'x',
        'common.close': ' ',
        'common.source': 'Basado en {nombre}',
        'common.new-tab': 'Otra pestaña',
        'diagram.n-ring': { one: '{count} anillo', few: '{count}', other: '{count} anillos' },
      }),
    );
    expect(faults).to.deep.equal([
      'no.such: English has no such string',
      'common.close: is empty',
      'common.source: {nombre} is not filled in',
      'common.new-tab: {label} is missing',
      'diagram.n-ring: es has no plural form "few"',
    ]);
  });

  it('the made-up language is complete, longer, and keeps every placeholder', () => {
    const language = pseudoLanguage();
    expect(Object.keys(language.messages).sort()).to.deep.equal(Object.keys(en).sort());
    expect(faultsIn('en', language)).to.deep.equal([]);
    expect(pseudo('Show {count} of {total}')).to.match(/^⟦Šhøw \{count\} øf \{total\}~{10}⟧$/);
  });
});
