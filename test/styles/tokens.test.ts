import { expect } from '@open-wc/testing';
import { contrast } from '../../src/model/color.js';
import { COLOR_TOKENS, type ColorToken } from '../../src/styles/tokens.js';
import { MARK_PAIRS, TEXT_PAIRS } from './contrast-pairs.js';

const SCHEMES = ['light', 'dark'] as const;
const ratio = (a: ColorToken, b: ColorToken, scheme: number): number =>
  contrast(COLOR_TOKENS[a][scheme] ?? '', COLOR_TOKENS[b][scheme] ?? '');

describe('colour tokens', () => {
  SCHEMES.forEach((scheme, index) => {
    for (const [text, ground] of TEXT_PAIRS) {
      it(`${scheme}: ${text} is readable on ${ground}`, () =>
        expect(ratio(text, ground, index)).to.be.at.least(4.5));
    }
    for (const [mark, ground] of MARK_PAIRS) {
      it(`${scheme}: ${mark} stands out from ${ground}`, () =>
        expect(ratio(mark, ground, index)).to.be.at.least(3));
    }
  });
});
