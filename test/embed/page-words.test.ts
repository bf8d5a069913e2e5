import { expect } from '@open-wc/testing';
import { languageTags } from '../../src/i18n/languages.js';
import { embedWords, scormWords } from '../../src/embed/page-words.js';

const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();

describe('words of the pages around the widgets', () => {
  for (const [name, wordsOf] of [
    ['frame', embedWords],
    ['course', scormWords],
  ] as const) {
    it(`${name}: every language says every sentence, with the same placeholders`, () => {
      const english: Readonly<Record<string, string>> = wordsOf('en');
      for (const tag of languageTags()) {
        const words: Readonly<Record<string, string>> = wordsOf(tag);
        expect(Object.keys(words).sort()).to.deep.equal(Object.keys(english).sort());
        for (const [key, text] of Object.entries(words)) {
          expect(text, `${tag} ${key}`).not.to.equal(english[key]);
          expect(placeholders(text), `${tag} ${key}`).to.equal(placeholders(english[key] ?? ''));
        }
      }
    });
  }

  it('come in the language that serves a locale, else in English', () => {
    expect(embedWords('es-MX')).to.deep.equal(embedWords('es'));
    expect(embedWords('zh-CN')).to.deep.equal(embedWords('zh-Hans'));
    for (const locale of ['', 'fr', 'constructor', 'x y'])
      expect(embedWords(locale)).to.deep.equal(embedWords('en'));
  });
});
