import { expect } from '@open-wc/testing';
import { diagram } from '../../src/i18n/en/diagram.js';
import { en } from '../../src/i18n/en/index.js';
import {
  addStrings,
  createTranslator,
  directionOf,
  localeChain,
  safeLocale,
  type Catalogue,
  type MessageKey,
} from '../../src/i18n/translator.js';

describe('createTranslator', () => {
  // What the diagram does when it is loaded.
  before(() => addStrings(diagram));

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

  it('learns the words of a part when the part comes, also where it was made before', () => {
    const key = 'test.late' as MessageKey;
    const t = createTranslator('en');
    const translated = createTranslator('qaa', [{ [key]: 'Q' }]);
    expect([t(key), translated(key)]).to.deep.equal(['test.late', 'Q']);
    addStrings({ 'test.late': { one: '{count} part', other: '{count} parts' } });
    expect([t(key, { count: 1 }), translated(key)]).to.deep.equal(['1 part', 'Q']);
  });

  it('writes small numbers and English plurals as Intl does, without the wait for it', () => {
    for (const tag of [
      'en',
      'en-GB',
      'es-MX',
      'de-CH',
      'fr',
      'it',
      'pt-BR',
      'vi',
      'zh-Hans',
      'en-u-nu-arab',
      'ar-EG',
      'fa',
      'bn',
    ]) {
      const t = createTranslator(tag);
      const intl = new Intl.NumberFormat(tag);
      for (const value of [0, 1, 7, 42, 999, 1000, 4200, 10020, 999999, 1000000, -1, -0, 2.5, 1234567])
        expect(t.number(value), `${value} in ${tag}`).to.equal(intl.format(value));
    }
    addStrings({ 'cards.links': { one: '{count} resource', other: '{count} resources' } });
    const rules = new Intl.PluralRules('en');
    const english = createTranslator('en');
    for (const count of [0, 1, -1, 2, 1.5, 21, 101]) {
      const one = english('cards.links', { count }).endsWith('resource');
      expect(one, `${count}`).to.equal(rules.select(count) === 'one');
    }
  });

  it('writes numbers and lists as the language does', () => {
    const t = createTranslator('de');
    expect(t.number(1234.5, { minimumFractionDigits: 1 })).to.equal('1.234,5');
    expect(t.list(['a', 'b', 'c'])).to.equal('a, b und c');
  });

  it('joins English lists as Intl does, without it', () => {
    const lists = new Intl.ListFormat('en');
    const items = ['a', 'b', 'c', 'd'];
    const { list } = createTranslator('en');
    for (let n = 0; n <= items.length; n += 1)
      expect(list(items.slice(0, n))).to.equal(lists.format(items.slice(0, n)));
    expect(createTranslator('en-GB').list(['a', 'b', 'c'])).to.equal('a, b and c');
  });

  it('counts English words as English does, also where they stand in for another language', () => {
    const strings: Catalogue = { 'common.close': { one: '{count} cosa', other: '{count} cosas' } };
    const t = createTranslator('fr', [strings]);
    // French counts 0 as one; the English words must not become "0 ring".
    expect(t('common.close', { count: 0 })).to.equal('0 cosa');
    expect(t('diagram.n-ring', { count: 0 })).to.equal('0 rings');
    expect(createTranslator('ja')('diagram.n-ring', { count: 1 })).to.equal('1 ring');
    expect(createTranslator('ar')('diagram.n-ring', { count: 2 })).to.match(/ rings$/);
  });

  it('is literal about what it fills in', () => {
    const t = createTranslator('en');
    expect(t('common.source', { name: '{name} $& $1 <b>' })).to.equal(
      'Based on the framework by {name} $& $1 <b>',
    );
    expect(t('common.source', { name: '' })).to.equal('Based on the framework by ');
    expect(t('common.source', { name: 1234.5 })).to.contain('1,234.5');
  });

  it('an empty text of a config is a text: it may take words away', () => {
    expect(createTranslator('en', [{ 'common.close': '' }])('common.close')).to.equal('');
  });

  it('survives a tag that Intl refuses', () => {
    expect(createTranslator('not a tag!').locale).to.equal('en');
    expect(safeLocale('es_MX')).to.equal('es-MX');
    expect(safeLocale('')).to.equal('en');
  });
});

describe('words that run against the sentence', () => {
  const arabic = createTranslator('ar', [{ 'common.source': 'من {name}' }]);

  it('keep to themselves, in sentences and lists', () => {
    expect(arabic('common.source', { name: '2027 goal' })).to.equal('من \u20682027 goal\u2069');
    expect(arabic.list(['Staff', 'الأسر'])).to.contain('\u2068Staff\u2069');
    expect(createTranslator('en')('common.source', { name: 'هدف 2027' })).to.contain('\u2068هدف 2027\u2069');
  });

  it('and no others', () => {
    expect(arabic('common.source', { name: 'هدف 2027' })).to.equal('من هدف 2027');
    expect(createTranslator('en').list(['Staff', 'Leaders'])).to.equal('Staff and Leaders');
  });
});

describe('locale helpers', () => {
  it('directionOf knows right-to-left languages and scripts', () => {
    expect(['ar', 'he-IL', 'ur', 'pa-Arab', 'az-Arab-IR'].map(directionOf)).to.deep.equal(
      Array(5).fill('rtl'),
    );
    expect(['en', 'es-MX', 'zh-Hans', 'ar-Latn'].map(directionOf)).to.deep.equal(Array(4).fill('ltr'));
    expect(
      ['fa', 'ps', 'ug', 'yi', 'ckb', 'dv', 'nqo', 'syr', 'sd', 'ks', 'rhg', 'ff-Adlm', 'ar-u-nu-latn'].map(
        directionOf,
      ),
    ).to.deep.equal(Array(13).fill('rtl'));
    expect(['ku', 'so', 'ht', 'vi', 'pa', 'az', 'x', '', 'no tag!'].map(directionOf)).to.deep.equal(
      Array(9).fill('ltr'),
    );
  });

  it('localeChain goes from the exact tag to the language', () => {
    expect(localeChain('zh-Hans-CN')).to.deep.equal(['zh-Hans-CN', 'zh-Hans', 'zh']);
    expect(localeChain('zh-TW')).to.deep.equal(['zh-TW', 'zh-Hant-TW', 'zh-Hant', 'zh']);
    expect(localeChain('es-MX')[0]).to.equal('es-MX');
    expect(localeChain('es-MX').at(-1)).to.equal('es');
    expect(localeChain('es')[0]).to.equal('es');
    expect(localeChain('no tag!')).to.deep.equal(['no tag!']);
  });
});
