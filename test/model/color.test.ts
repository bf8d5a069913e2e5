import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { contrast, deriveTones, parseColor } from '../../src/model/color.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const SURFACES = { light: '#ffffff', dark: '#141922' } as const;

describe('colours', () => {
  it('reads short and long hex colours and nothing else', () => {
    expect(parseColor('#f80')).to.deep.equal([255, 136, 0]);
    expect(parseColor(' #B25E00 ')).to.deep.equal([178, 94, 0]);
    for (const text of [
      'red',
      '#12',
      '#1234',
      '#12345',
      '#1234567',
      '#12345678',
      'b25e00',
      '#ggg',
      'rgb(1,2,3)',
      '',
    ]) {
      expect(parseColor(text), text).to.equal(null);
    }
  });

  it('measures contrast as WCAG 2 does', () => {
    expect(contrast('#000', '#fff')).to.be.closeTo(21, 0.001);
    expect(contrast('#fff', '#fff')).to.equal(1);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
    expect(contrast('#ffffff', '#767676')).to.equal(contrast('#767676', '#ffffff'));
    expect(contrast('#3e6ac9', '#ffffff')).to.be.closeTo(5.1, 0.05);
    expect(contrast('nonsense', '#fff')).to.equal(1);
  });

  it('gives contrast-safe tones for any colour in both schemes', () => {
    fc.assert(
      fc.property(hex, (color) => {
        const tones = deriveTones(color);
        for (const scheme of ['light', 'dark'] as const) {
          const { fill, on, tint, text } = tones[scheme];
          const surface = SURFACES[scheme];
          expect(contrast(fill, surface), 'fill').to.be.at.least(3);
          expect(contrast(on, fill), 'on').to.be.at.least(4.5);
          expect(contrast(text, surface), 'text').to.be.at.least(4.5);
          expect(contrast(text, tint), 'text on tint').to.be.at.least(4.5);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the colour given wherever it passes', () => {
    fc.assert(
      fc.property(hex, (color) => {
        const tones = deriveTones(color);
        for (const scheme of ['light', 'dark'] as const) {
          if (contrast(color, SURFACES[scheme]) >= 3) expect(tones[scheme].fill).to.equal(color);
        }
      }),
    );
    expect(deriveTones('#B25E00').light).to.deep.include({ fill: '#b25e00', on: '#ffffff' });
  });

  it('keeps the hue of a pale colour when it has to darken it', () => {
    const [red, green, blue] = parseColor(deriveTones('#ffee00').light.fill) ?? [0, 0, 0];
    expect(red / 255).to.be.greaterThan(0.4);
    expect(blue).to.equal(0);
    expect(green / red).to.be.closeTo(0xee / 0xff, 0.02);
  });

  it('gives the same frozen tones for one colour in any spelling', () => {
    expect(deriveTones('#F80')).to.equal(deriveTones('#ff8800'));
    expect(Object.isFrozen(deriveTones('#f80').light)).to.equal(true);
  });

  it('gives neutral tones for what is no colour', () => {
    expect(deriveTones('url(x)')).to.equal(deriveTones('#5e6b7e'));
  });
});
