import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { averageText } from '../../src/elements/lcf-readiness-radar/results.js';
import { formatsFrom } from '../../src/i18n/formats.js';
import { languageTags, loaderOf } from '../../src/i18n/languages.js';
import { createTranslator, type Catalogue, type Translator } from '../../src/i18n/translator.js';

/** A translator as a widget makes it once the file of the language is here. */
async function spoken(tag: string): Promise<Translator> {
  const { language } = (await loaderOf(tag)?.()) ?? {};
  return createTranslator(tag, language ? [language.messages] : [], undefined, language?.formats);
}

const ENGLISH_MONTHS = [...Array(12).keys()].map((month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month))),
);

describe('dates and lists of the languages', () => {
  for (const tag of languageTags()) {
    it(`${tag}: have no English word in them, whatever the browser knows`, async () => {
      const t = await spoken(tag);
      for (const options of [{ dateStyle: 'long' }, { year: 'numeric', month: 'long' }] as const) {
        const writer = t.dates({ ...options, timeZone: 'UTC' });
        const months = ENGLISH_MONTHS.map((_, month) => writer.format(new Date(Date.UTC(2026, month, 15))));
        expect(new Set(months), tag).to.have.lengthOf(12);
        for (const [month, name] of ENGLISH_MONTHS.entries())
          expect(months[month]?.split(/[\s,]+/), tag).not.to.include(name);
      }
      expect(t.list(['1', '2', '3']), tag).not.to.match(/\band\b/i);
    });
  }

  it('ht: are those of Haitian Creole, which browsers do not know', async () => {
    const t = await spoken('ht');
    const write = (date: string, options: Intl.DateTimeFormatOptions): string =>
      t.dates({ ...options, timeZone: 'UTC' }).format(new Date(date));
    expect(write('2026-11-24', { dateStyle: 'long' })).to.equal('24 novanm 2026');
    expect(write('2026-08-01', { dateStyle: 'medium' })).to.equal('1ye out 2026');
    expect(write('2026-02-11', { year: 'numeric', month: 'long' })).to.equal('fevriye 2026');
    expect(write('2026-02-11', { year: 'numeric', month: 'long', day: 'numeric' })).to.equal(
      '11 fevriye 2026',
    );
    expect([1, 2, 3, 4].map((count) => t.list(['a', 'b', 'c', 'd'].slice(0, count)))).to.deep.equal([
      'a',
      'a ak b',
      'a, b ak c',
      'a, b, c ak d',
    ]);
    expect(t.list([])).to.equal('');
    // As the US school districts that write in it.
    expect([t.number(1234.5), t.numbers, t.locale]).to.deep.equal(['1,234.5', 'en', 'ht']);
    expect(['è', 'z', 'e', 'f'].sort(t.compare)).to.deep.equal(['e', 'è', 'f', 'z']);
  });

  it('so: are those of Somali, the month first, as US school districts write it', async () => {
    const t = await spoken('so');
    const write = (date: string, options: Intl.DateTimeFormatOptions): string =>
      t.dates({ ...options, timeZone: 'UTC' }).format(new Date(date));
    expect(write('2026-11-24', { dateStyle: 'long' })).to.equal('Noofeembar 24, 2026');
    expect(write('2026-04-06', { dateStyle: 'medium' })).to.equal('Abriil 6, 2026');
    expect(write('2026-02-11', { year: 'numeric', month: 'long' })).to.equal('Febraayo 2026');
    expect(t.list(['a', 'b', 'c'])).to.equal('a, b iyo c');
    expect([t.number(1234.5), t('diagram.n-condition', { count: 1 })]).to.deep.equal(['1,234.5', '1 xaalad']);
    // A counted noun that is feminine stands in the genitive.
    expect(t('diagram.n-condition', { count: 10 })).to.equal('10 xaaladood');
  });
});

describe('formatsFrom', () => {
  const months = [...Array(12).keys()].map((month) => `m${month + 1}`);
  const formats = formatsFrom({
    like: 'de',
    months,
    and: '+',
    day: (day) => (day === 1 ? 'first' : `${day}`),
  });

  it('is what a translator of the language writes with', () => {
    const strings: Catalogue = { 'common.close': { one: 'one', few: 'few', other: 'other' } };
    // A tag of a language no browser knows: each would take its own.
    const t = createTranslator('qaa', [strings], undefined, formats);
    const write = (date: string, options: Intl.DateTimeFormatOptions): string =>
      t.dates({ ...options, timeZone: 'UTC' }).format(new Date(date));
    expect(write('2026-11-24', { dateStyle: 'medium' })).to.equal('24 m11 2026');
    expect(write('2026-08-01', { dateStyle: 'long' })).to.equal('first m8 2026');
    expect(write('2026-02-11', { year: 'numeric', month: 'long' })).to.equal('m2 2026');
    expect(write('2026-02-11', { year: 'numeric', month: 'long', day: 'numeric' })).to.equal('11 m2 2026');
    const items = ['a', 'b', 'c', 'd'];
    expect([0, 1, 2, 3, 4].map((count) => t.list(items.slice(0, count)))).to.deep.equal([
      '',
      'a',
      'a + b',
      'a, b + c',
      'a, b, c + d',
    ]);
    expect([t.locale, t.numbers, t.number(1234.5), averageText(t, 2.25)]).to.deep.equal([
      'qaa',
      'de',
      '1.234,5',
      '2,3',
    ]);
    expect([1, 2].map((count) => t('common.close', { count }))).to.deep.equal(['one', 'other']);
    expect(['è', 'z', 'e', 'f'].sort(t.compare)).to.deep.equal(['e', 'è', 'f', 'z']);
  });

  it('writes the day that Intl writes, in any time zone', () => {
    const zones = fc.constantFrom('UTC', 'America/New_York', 'Pacific/Kiritimati', 'America/Los_Angeles');
    const days = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, zones, (date, timeZone) => {
        const parts = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
        });
        const [year, month, day] = parts.format(date).split('-').map(Number);
        expect(formats.dates({ dateStyle: 'long', timeZone }).format(date)).to.equal(
          `${day === 1 ? 'first' : day} m${month} ${year}`,
        );
      }),
    );
  });

  it('leaves what the browser knows to the browser', () => {
    const date = new Date('2026-11-24T12:00:00Z');
    const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
    for (const tag of ['en', 'es-MX', 'ar', 'vi'])
      expect(createTranslator(tag).dates(options).format(date)).to.equal(
        new Intl.DateTimeFormat(tag, options).format(date),
      );
  });
});
