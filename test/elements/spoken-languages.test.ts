import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/lcf-diagram.js';
import '../../src/define/lcf-practice-cards.js';
import { directionOf } from '../../src/i18n/translator.js';
import { languages } from '../model/languages.js';
import { configOf, LEADERS, radarIn, STAFF } from './radar-harness.js';

const textOf = (element: Element): string =>
  element.shadowRoot?.querySelector('.lcf-root')?.textContent ?? '';

for (const { tag, name, content } of languages) {
  describe(`the widgets in ${name}`, () => {
    it('say the framework and their own words in it, in its direction, for everyone', async () => {
      const place = await fixture(html`
        <div lang=${tag} dir=${directionOf(tag)}>
          <lcf-diagram></lcf-diagram>
          <lcf-practice-cards></lcf-practice-cards>
        </div>
      `);
      const [diagram, cards] = [...place.children] as [HTMLElement, HTMLElement];
      const { 'design-backwards': practice, 'enabling-conditions': ring } = content.items;
      const patience = { timeout: 8000 };
      await waitUntil(() => textOf(diagram).includes(content.title!), 'the diagram speaks it', patience);
      await waitUntil(() => textOf(cards).includes(practice!.statement!), 'so do the cards', patience);
      const root = diagram.shadowRoot!.querySelector('.lcf-root')!;
      expect([root.getAttribute('lang'), root.getAttribute('dir')]).to.deep.equal([tag, directionOf(tag)]);
      expect(textOf(diagram)).to.contain(ring!.summary).and.not.to.contain('one learner');
      expect(textOf(cards)).not.to.contain('Practice cards');
      await expect(diagram).to.be.accessible();
    }).timeout(20_000);
  });
}

describe('the spread in simplified Chinese', () => {
  it('keeps a level name on one line, though Chinese may be broken after every character', async () => {
    const options = { locale: 'zh-Hans', view: 'dots' } as const;
    const radar = await radarIn(1100, configOf({ series: [STAFF, LEADERS] }), options);
    const names = (): HTMLElement[] => radar.all('.dots-scale span');
    await waitUntil(() => names()[0]?.textContent === '尚未开始', undefined, { timeout: 8000 });
    for (const level of names()) {
      expect(level.offsetHeight, level.textContent).to.be.below(
        2 * parseFloat(getComputedStyle(level).fontSize),
      );
    }
  }).timeout(20_000);
});

describe('names of two words', () => {
  it('stay on one line in the spread, where there is room', async () => {
    const options = { locale: 'es', view: 'dots' } as const;
    const radar = await radarIn(1100, configOf({ series: [STAFF, LEADERS] }), options);
    const names = (): HTMLElement[] => radar.all('.dots-scale span');
    await waitUntil(() => names()[0]?.textContent === 'Aún no', undefined, { timeout: 8000 });
    const lines = names().map((name) =>
      Math.round(name.offsetHeight / (parseFloat(getComputedStyle(name).fontSize) * 1.25)),
    );
    expect(lines).to.deep.equal([1, 1, 1, 1]);
    const [first, , , last] = radar.all('.dots-scale b').map((level) => level.getBoundingClientRect());
    const ticks = radar.all('svg.plot').map((plot) => plot.getBoundingClientRect())[0]!;
    expect(first!.x + first!.width / 2, 'each stands over its line').to.be.closeTo(ticks.left, 1);
    expect(last!.x + last!.width / 2).to.be.closeTo(ticks.right, 1);
  }).timeout(20_000);

  it('stay on one line beside the order of the cards', async () => {
    const place = await fixture(html`
      <div style="inline-size: 768px"><lcf-practice-cards locale="vi"></lcf-practice-cards></div>
    `);
    const root = place.firstElementChild!.shadowRoot!;
    const label = (): HTMLElement | null => root.querySelector<HTMLElement>('.sort-label');
    await waitUntil(() => label()?.textContent === 'Sắp xếp', undefined, { timeout: 8000 });
    expect(label()!.offsetHeight).to.be.below(2 * parseFloat(getComputedStyle(label()!).fontSize));
  }).timeout(20_000);
});
