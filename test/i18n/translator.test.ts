import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en/index.js';
import {
  createTranslator,
  directionOf,
  localeChain,
  safeLocale,
  type Catalogue,
} from '../../src/i18n/translator.js';

describe('createTranslator', () => {
  it('fills placeholders and leaves unknown ones in sight', () => {
    expect(createTranslator('en')('common.source', { name: 'X' })).to.equal('Based on the framework by X');
    expect(createTranslator('en')('common.source')).to.contain('{name}');
  });

  it('does not read placeholders from a prototype', () => {
    const strings: Catalogue = { 'common.close': 'a {constructor} b' };
    expect(createTranslator('en', [strings])('common.close')).to.equal('a {constructor} b');
  });

  it('falls back per string: first catalogue, next, English', () => {
    const t = createTranslator('es-MX', [
      { 'common.close': 'Cerrar MX' },
      { 'common.close': 'Cerrar', 'common.retry': 'Reintentar' },
    ]);
    expect([t('common.close'), t('common.retry'), t('common.loading')]).to.deep.equal([
      'Cerrar MX',
      'Reintentar',
      en['common.loading'],
    ]);
  });

  it('chooses the plural form of the language', () => {
    const forms: Catalogue = {
      'common.close': {
        one: '{count} item',
        few: '{count} few',
        many: '{count} many',
        other: '{count} items',
      },
    };
    const say = (locale: string, count: number) =>
      createTranslator(locale, [forms])('common.close', { count });
    expect([say('en', 1), say('en', 2)]).to.deep.equal(['1 item', '2 items']);
    expect([say('pl', 2), say('pl', 5)]).to.deep.equal(['2 few', '5 many']);
  });

  it('writes numbers and lists as the language does', () => {
    const t = createTranslator('de');
    expect(t.number(1234.5, { minimumFractionDigits: 1 })).to.equal('1.234,5');
    expect(t.list(['a', 'b', 'c'])).to.equal('a, b und c');
  });

  it('survives a tag that Intl refuses', () => {
    expect(createTranslator('not a tag!').locale).to.equal('en');
    expect(safeLocale('es_MX')).to.equal('es-MX');
    expect(safeLocale('')).to.equal('en');
  });
});

describe('locale helpers', () => {
  it('directionOf knows right-to-left languages and scripts', () => {
    expect(['ar', 'he-IL', 'ur', 'pa-Arab', 'az-Arab-IR'].map(directionOf)).to.deep.equal(
      Array(5).fill('rtl'),
    );
    expect(['en', 'es-MX', 'zh-Hans', 'ar-Latn'].map(directionOf)).to.deep.equal(Array(4).fill('ltr'));
  });

  it('localeChain goes from the exact tag to the language', () => {
    expect(localeChain('zh-Hans-CN')).to.deep.equal(['zh-Hans-CN', 'zh-Hans', 'zh']);
  });
});
