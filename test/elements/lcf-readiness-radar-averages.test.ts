import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { averageText } from '../../src/elements/lcf-readiness-radar/results.js';
import { createTranslator } from '../../src/i18n/translator.js';

const LOCALES = [
  'en',
  'en-GB',
  'en-US',
  'en-ZA',
  'zh',
  'de',
  'de-CH',
  'es',
  'es-MX',
  'fr',
  'it',
  'pt',
  'vi',
  'ar',
];

describe('averageText', () => {
  it('writes one decimal as the language does', () => {
    const values = fc.oneof(
      fc.double({ min: -2, max: 1200, noNaN: true }),
      fc.integer({ min: 0, max: 99_999 }).map((hundredths) => hundredths / 100),
      fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 99 })).map(([sum, count]) => sum / count),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), values, (locale, value) => {
        const format = new Intl.NumberFormat(locale, {
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        });
        expect(averageText(createTranslator(locale), value)).to.equal(format.format(value));
      }),
      {
        numRuns: 500,
        examples: [
          ['en', 1.45],
          ['de', 3.25],
          ['en', 0.44999999999999996],
          ['en', -0],
        ],
      },
    );
  });

  it('makes no formatter for what is written plainly', () => {
    const { NumberFormat } = Intl;
    let made = 0;
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct: (target, args) => {
        made += 1;
        return new target(...(args as []));
      },
    });
    try {
      averageText(createTranslator('en'), 2.5);
      averageText(createTranslator('de'), 2.5);
      expect(made).to.equal(0);
      averageText(createTranslator('ar'), 2.5);
      expect(made).to.equal(1);
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
  });
});
