import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/define/lcf-practice-cards.js';
import type { LcfPracticeCards } from '../../src/elements/lcf-practice-cards/lcf-practice-cards.js';
import { Harness } from './practice-harness.js';

/** Height of a deck far below the screen, and of the same with every card laid out. */
async function heightsOf(layout: 'grid' | 'list', width: number): Promise<readonly [number, number]> {
  const place = await fixture<HTMLElement>(html`
    <div>
      <p style="block-size: 20000px"></p>
      <div style=${`inline-size: ${width}px`}>
        <lcf-practice-cards .layout=${layout}></lcf-practice-cards>
      </div>
    </div>
  `);
  const element = place.querySelector<LcfPracticeCards>('lcf-practice-cards')!;
  await element.updateComplete;
  const { root } = new Harness(element);
  await waitUntil(() => root.querySelectorAll('.card').length === 42);
  const deck = root.querySelector('.deck')!;
  await nextFrame();
  const guessed = deck.getBoundingClientRect().height;
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important; }');
  element.shadowRoot!.adoptedStyleSheets.push(all);
  return [guessed, deck.getBoundingClientRect().height];
}

describe('cards far from the screen', () => {
  for (const [layout, width] of [
    ['grid', 360],
    ['grid', 700],
    ['grid', 1200],
    ['list', 360],
    ['list', 1200],
  ] as const)
    it(`take about the room they will take, so that a link to what follows lands there: ${layout} at ${width} px`, async () => {
      const [guessed, real] = await heightsOf(layout, width);
      expect(real).to.be.greaterThan(1000);
      expect(guessed / real).to.be.within(0.85, 1.15);
    });
});
