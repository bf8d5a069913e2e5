import { expect } from '@open-wc/testing';
import { COLOR_TOKENS, type ColorToken } from '../../src/model/theme-tokens.js';
import { ciede2000, DEFICIENCIES, nearest, type Vision } from '../helpers/color-difference.js';

/**
 * CIEDE2000. Five times the difference that is just noticed, 2.3 (Mahy, Van Eycken & Oosterlinck 1994, Color
 * Research & Application 19(2)), and the least the design asks of any two of the four.
 */
const LEAST = 12;
/** Parts that differ in place and form as well: easily noticed side by side. */
const NOTICED = 6;
const VISIONS: readonly Vision[] = ['typical', ...DEFICIENCIES];
const SCHEMES = ['light', 'dark'] as const;
const EXPERIENCES = ['exp-1', 'exp-2', 'exp-3', 'exp-4'] as const;
const LEVELS = ['level-1', 'level-2', 'level-3', 'level-4'] as const;
const COLOR = /--lcf-([\w-]+):\s*light-dark\(\s*(#[\da-f]{6}),\s*(#[\da-f]{6})\s*\)/g;

type Colors = Record<ColorToken, readonly [string, string]>;

async function themeColors(theme: string): Promise<Colors> {
  const css = await (await fetch(new URL(`../../themes/${theme}.css`, import.meta.url))).text();
  const set = [...css.matchAll(COLOR)].map(([, name, light, dark]) => [name, [light, dark]]);
  return { ...COLOR_TOKENS, ...(Object.fromEntries(set) as object) };
}

describe('colour difference', () => {
  // Pairs 1, 4, 7, 17, 25 and 34 of the test data published by Sharma, Wu & Dalal.
  for (const [one, other, expected] of [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as [[number, number, number], [number, number, number], number][])
    it(`of ${one.join()} and ${other.join()} is ${expected}`, () =>
      expect(ciede2000(one, other)).to.be.closeTo(expected, 0.0001));
});

describe('colour vision', () => {
  SCHEMES.forEach((scheme, index) => {
    for (const vision of VISIONS) {
      it(`${scheme}, ${vision}: the four experiences can be told apart by hue alone`, () =>
        expect(
          nearest(
            EXPERIENCES.map((token) => COLOR_TOKENS[token][index] ?? ''),
            vision,
          ),
        ).to.be.at.least(LEAST));

      it(`${scheme}, ${vision}: so can the levels of the scale`, () =>
        expect(
          nearest(
            LEVELS.map((token) => COLOR_TOKENS[token][index] ?? ''),
            vision,
          ),
        ).to.be.at.least(LEAST));

      it(`${scheme}, ${vision}: so can the kinds of parts: learner, outcome, condition and the experiences`, () => {
        const kinds = ['learner', 'outcome', 'condition', ...EXPERIENCES] as const;
        expect(
          nearest(
            kinds.map((token) => COLOR_TOKENS[token][index] ?? ''),
            vision,
          ),
        ).to.be.at.least(NOTICED);
      });
    }
  });

  for (const theme of ['playful', 'high-contrast'])
    SCHEMES.forEach((scheme, index) => {
      for (const vision of VISIONS)
        it(`${theme}, ${scheme}, ${vision}: the four experiences can be told apart`, async () => {
          const colors = await themeColors(theme);
          expect(
            nearest(
              EXPERIENCES.map((token) => colors[token][index] ?? ''),
              vision,
            ),
          ).to.be.at.least(LEAST);
        });
    });
});
