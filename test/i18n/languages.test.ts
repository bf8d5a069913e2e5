import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en/index.js';
import type { Language } from '../../src/i18n/language.js';
import { languageTags, loaderOf } from '../../src/i18n/languages.js';
import type { Message } from '../../src/i18n/translator.js';
import { pseudo, pseudoLanguage } from '../helpers/pseudo-locale.js';

const english: Readonly<Record<string, Message>> = en;
const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
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

describe('the strings of other languages', () => {
  for (const tag of languageTags()) {
    it(`${tag}: every string has its English one, with the same placeholders and plural forms of the language`, async () => {
      const { language } = (await loaderOf(tag)?.()) ?? {};
      expect(Object.keys(language?.messages ?? {})).not.to.have.length(0);
      expect(faultsIn(tag, language as Language)).to.deep.equal([]);
    });
  }

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
