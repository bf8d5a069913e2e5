import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/lcf-readiness-form.js';
import { contrast, toHex } from '../../src/model/color.js';
import { COLOR_TOKENS, type ColorToken } from '../../src/styles/tokens.js';
import { computedColor } from '../helpers/rendered-contrast.js';
import { MARK_PAIRS, TEXT_PAIRS } from './contrast-pairs.js';

const THEMES = ['high-contrast', 'playful', 'monochrome'] as const;
const SCHEMES = ['light', 'dark'] as const;
const COLOR = /--lcf-([\w-]+):\s*light-dark\(\s*(#[\da-f]{6}),\s*(#[\da-f]{6})\s*\)/g;

/** A theme's colours over the built-in ones. */
async function colorsOf(theme: string): Promise<Record<ColorToken, readonly [string, string]>> {
  const css = await (await fetch(new URL(`../../themes/${theme}.css`, import.meta.url))).text();
  const set = [...css.matchAll(COLOR)].map(([, name, light, dark]) => [name, [light, dark]]);
  return { ...COLOR_TOKENS, ...(Object.fromEntries(set) as object) };
}

describe('ready themes', () => {
  for (const theme of THEMES) {
    it(`${theme} sets only public tokens`, async () => {
      const css = await (await fetch(new URL(`../../themes/${theme}.css`, import.meta.url))).text();
      const names = [...css.matchAll(/--lcf-([\w-]+):/g)].map(([, name]) => name ?? '');
      const known = new Set([...Object.keys(COLOR_TOKENS), 'radius-s', 'radius-m', 'radius-l']);
      expect(names.length).to.be.greaterThan(5);
      expect(names.filter((name) => !known.has(name))).to.deep.equal([]);
    });

    SCHEMES.forEach((scheme, index) => {
      it(`${theme}, ${scheme}: text and marks keep their contrast`, async () => {
        const colors = await colorsOf(theme);
        const weak = (pairs: readonly [ColorToken, ColorToken][], least: number): string[] =>
          pairs
            .map(([a, b]) => [a, b, contrast(colors[a][index] ?? '', colors[b][index] ?? '')] as const)
            .filter(([, , ratio]) => ratio < least)
            .map(([a, b, ratio]) => `${a} on ${b}: ${ratio.toFixed(2)}`);
        const strict = theme === 'high-contrast';
        expect(weak(TEXT_PAIRS, strict ? 7 : 4.5)).to.deep.equal([]);
        expect(weak(MARK_PAIRS, 3)).to.deep.equal([]);
      });

      it(`${theme}, ${scheme}: the lit part of the small ring stands out from the others`, async () => {
        const place = await fixture<HTMLElement>(html`
          <div><lcf-readiness-form scheme=${scheme}></lcf-readiness-form></div>
        `);
        for (const [token, pair] of Object.entries(await colorsOf(theme)))
          place.style.setProperty(`--lcf-${token}`, pair[index] ?? '');
        const root = place.firstElementChild!.shadowRoot!;
        const stroke = (selector: string): string => {
          const path = root.querySelector(`.locator ${selector}`);
          return path ? toHex(computedColor(getComputedStyle(path).stroke)[0]) : '';
        };
        await waitUntil(() => stroke('.lit'), 'the ring is drawn', { timeout: 8000 });
        expect(contrast(stroke('.lit'), stroke('.unlit'))).to.be.at.least(3);
      });
    });
  }
});
