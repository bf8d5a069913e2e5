import { expect } from '@open-wc/testing';
import { contrast } from '../../src/model/color.js';
import {
  createPalette,
  SCHEME_NAMES,
  type DrawnToken,
  type GivenColors,
  type Palette,
} from '../../src/model/palette.js';
import {
  COLOR_TOKENS,
  DOMAIN_COLORS,
  type ColorToken,
  type ThemeColor,
} from '../../src/model/theme-tokens.js';
import { randomPalettes } from '../helpers/brand-palettes.js';
import { MARK_PAIRS, TEXT_PAIRS } from '../styles/contrast-pairs.js';

const PALETTES = 1000;

/** Pairs that miss their contrast, in words. */
function weak({ colors }: Pick<Palette, 'colors'>): string[] {
  const found: string[] = [];
  const check = (pairs: readonly (readonly [ColorToken, ColorToken])[], least: number): void => {
    for (const [text, ground] of pairs) {
      // Each hue has its own.
      const front = text === 'on-exp' ? (`on-${ground}` as DrawnToken) : text;
      SCHEME_NAMES.forEach((scheme, index) => {
        const ratio = contrast(colors[front][index] ?? '', colors[ground][index] ?? '');
        if (ratio < least) found.push(`${scheme}: ${front} on ${ground} ${ratio.toFixed(2)}`);
      });
    }
  };
  check(TEXT_PAIRS, 4.5);
  check(MARK_PAIRS, 3);
  for (const domain of DOMAIN_COLORS.filter((name) => colors[name]))
    for (const [front, ground, least] of [
      [domain, 'surface', 3],
      [domain, `${domain}-tint`, 3],
      [`${domain}-text`, 'surface', 4.5],
      [`${domain}-text`, `${domain}-tint`, 4.5],
    ] as const)
      SCHEME_NAMES.forEach((scheme, index) => {
        const ratio = contrast(colors[front]?.[index] ?? '', colors[ground]?.[index] ?? '');
        if (ratio < least) found.push(`${scheme}: ${front} on ${ground} ${ratio.toFixed(2)}`);
      });
  return found;
}

const given = (colors: Partial<Record<ThemeColor, string>>): GivenColors =>
  Object.fromEntries(Object.entries(colors).map(([token, color]) => [token, [color, color]]));

describe('palette', () => {
  it('is the built-in one where nothing is set', () => {
    const { colors, changes } = createPalette({});
    expect(changes).to.deep.equal([]);
    for (const token of Object.keys(COLOR_TOKENS) as ColorToken[])
      expect(colors[token], token).to.deep.equal([...COLOR_TOKENS[token]]);
  });

  it(`keeps text at 4.5 and marks at 3 to 1 in both schemes: ${PALETTES} random brand palettes`, () => {
    for (const [index, seeds] of randomPalettes(PALETTES).entries()) {
      const missed = weak(createPalette(seeds));
      expect(missed, `palette ${index}: ${JSON.stringify(seeds)}`).to.deep.equal([]);
    }
  });

  it(`names every seed that is drawn in another shade, and no other: ${PALETTES} random brand palettes`, () => {
    for (const seeds of randomPalettes(PALETTES)) {
      const { colors, changes } = createPalette(seeds);
      for (const [token, pair] of Object.entries(seeds) as [ThemeColor, [string, string]][])
        SCHEME_NAMES.forEach((scheme, index) => {
          const change = changes.find((one) => one.token === token && one.scheme === scheme);
          if (token === 'on-exp') return;
          expect(change?.drawn ?? pair[index], `${token}, ${scheme}`).to.equal(colors[token]?.[index]);
          expect(change?.given ?? pair[index]).to.equal(pair[index]);
        });
    }
  });

  it('keeps what has its contrast', () => {
    const { colors, changes } = createPalette(given({ accent: '#1f5c4a', 'exp-1': '#7a3ea8' }));
    expect(colors.accent[0]).to.equal('#1f5c4a');
    expect(colors['exp-1'][0]).to.equal('#7a3ea8');
    expect(changes.map(({ token, scheme }) => `${token} ${scheme}`)).to.deep.equal([
      'accent dark',
      'exp-1 dark',
    ]);
  });

  it('draws the nearest shade of what has not, and says what it lacked', () => {
    const { colors, changes } = createPalette(given({ 'exp-2': '#ffe600' }));
    const [change] = changes;
    expect(change).to.deep.include({
      token: 'exp-2',
      scheme: 'light',
      given: '#ffe600',
      least: 3,
      on: 'surface',
    });
    expect(contrast(colors['exp-2'][0], '#ffffff')).to.be.within(3, 3.2);
    expect(colors['exp-2'][1], 'dark keeps it').to.equal('#ffe600');
    expect(changes).to.have.length(1);
  });

  it('gives each hue the text that reads on it', () => {
    const { colors } = createPalette(given({ 'exp-1': '#0b2a6b', 'exp-3': '#d98200' }));
    expect(colors['on-exp-1'][0]).to.equal('#ffffff');
    expect(contrast(colors['on-exp-3'][0], colors['exp-3'][0])).to.be.at.least(4.5);
    expect(colors['on-exp-3'][0]).to.not.equal('#ffffff');
  });

  it('takes the colours of the dark scheme for a dark surface in the light one', () => {
    const { colors, changes } = createPalette(given({ surface: '#0b1f3a' }));
    expect(changes).to.deep.equal([]);
    expect(colors.ink[0]).to.equal(COLOR_TOKENS.ink[1]);
    expect(colors['surface-2'][0]).to.not.equal(COLOR_TOKENS['surface-2'][0]);
  });

  it('gives a domain its colour where one is set, and a tint and a text with it', () => {
    expect(createPalette({}).colors['domain-1']).to.equal(undefined);
    const { colors, changes } = createPalette(given({ 'domain-2': '#ffe600' }));
    expect(weak({ colors })).to.deep.equal([]);
    expect(changes.map(({ token, scheme, on }) => [token, scheme, on])).to.deep.equal([
      ['domain-2', 'light', 'surface'],
    ]);
    expect(colors['domain-2']?.[1], 'dark keeps it').to.equal('#ffe600');
    expect(colors['domain-2-tint']).to.have.length(2);
    expect(colors['domain-1']).to.equal(undefined);
    expect(colors.condition).to.deep.equal([...COLOR_TOKENS.condition]);
  });

  it('brings back grounds that no text could be read on together', () => {
    const { colors, changes } = createPalette(given({ 'surface-2': '#111111', 'exp-1-tint': '#222222' }));
    expect(weak({ colors })).to.deep.equal([]);
    expect(changes.filter(({ scheme }) => scheme === 'light').map(({ token }) => token)).to.have.members([
      'surface-2',
      'exp-1-tint',
    ]);
  });
});
