import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/lcf-practice-card.js';
import '../../src/define/lcf-practice-cards.js';
import type { LcfPracticeCard } from '../../src/elements/lcf-practice-card/lcf-practice-card.js';
import type { LcfPracticeCards } from '../../src/elements/lcf-practice-cards/lcf-practice-cards.js';
import { SMALL } from '../model/practices/fixtures.js';
import { Harness } from './practice-harness.js';

const cardsFrom = async (
  template = html`
    <lcf-practice-cards .config=${SMALL}></lcf-practice-cards>
  `,
) => {
  const element = await fixture<LcfPracticeCards>(template);
  const cards = new Harness(element);
  await cards.near();
  return { cards, element };
};

const scrollsSideways = (): boolean => {
  const page = document.scrollingElement!;
  return page.scrollWidth > page.clientWidth;
};
/** What lies over the page whatever is scrolled to. */
const pinned = (cards: Harness): string[] =>
  [...cards.root.querySelectorAll('*')]
    .filter((one) => one.checkVisibility() && /fixed|sticky/.test(getComputedStyle(one).position))
    .map(({ className }) => String(className));

const NASTY = {
  script: '<img src=x onerror=alert(1)><script>alert(1)</script>',
  // Never closed: would turn all that follows, were it not on its own.
  marks: '\u202Etfel ot thgir\u2067 \u0645\u0631\u062D\u0628\u0627',
  long: 'x'.repeat(5000),
  words: 'word '.repeat(1000),
  zalgo:
    'Z\u0337\u0322\u031B\u0361\u030D\u0311a\u0338\u030D\u0348l\u0335\u031B\u0321g\u0336\u0328o\u0337'.repeat(
      40,
    ),
};
const texts = Object.values(NASTY);
/** Every text that a card or a filter can show, hostile. */
const nastyConfig = () => ({
  version: 1,
  practices: {
    statuses: texts.slice(0, 3).map((label, index) => ({ id: `s${index}`, label: label.slice(0, 200) })),
  },
  framework: {
    extends: 'none',
    id: 'nasty',
    title: NASTY.script,
    rings: [
      {
        id: 'o',
        kind: 'outcomes',
        title: 'O',
        items: texts.map((title, index) => ({ id: `o${index}`, title })),
      },
      {
        id: 'e',
        kind: 'experiences',
        title: 'E',
        items: texts.map((title, index) => ({
          id: `e${index}`,
          title,
          toolkit: { label: title, href: 'https://example.org/' },
          items: [
            {
              id: `p${index}`,
              title: texts[(index + 1) % texts.length],
              statement: texts[(index + 2) % texts.length],
              steps: [texts[index]],
              tags: [texts[index]!.slice(0, 60)],
              resources: [{ label: title, href: 'https://example.org/' }],
            },
          ],
        })),
      },
    ],
    links: texts.flatMap((_, at) =>
      [at, (at + 1) % texts.length].map((to) => ({ from: `p${at}`, to: `o${to}` })),
    ),
  },
});

/** What of a card's content lies beside it. */
function outside(card: Element): string[] {
  const box = card.getBoundingClientRect();
  const isOut = ({ left, right, width }: DOMRect): boolean =>
    width > 0 && (left < box.left - 1 || right > box.right + 1);
  const found = [...card.querySelectorAll('*')].filter(
    (one) =>
      one.checkVisibility() && !one.closest('.visually-hidden, svg *') && isOut(one.getBoundingClientRect()),
  );
  const range = document.createRange();
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.checkVisibility() || text.parentElement.closest('.visually-hidden')) continue;
    range.selectNodeContents(text);
    if ([...range.getClientRects()].some(isOut)) words.push(text.data.slice(0, 30));
  }
  return [...found.map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`), ...words];
}

describe('lcf-practice-cards, where there is little room', () => {
  afterEach(() => setViewport({ width: 1000, height: 800 }));

  it('cards of uneven text line up: one height in a row, statuses at one height', async () => {
    await setViewport({ width: 1000, height: 800 });
    const config = structuredClone(SMALL);
    const [first] = config.framework.rings[1]!.items as unknown as { items: { statement: string }[] }[];
    first!.items[0]!.statement = 'A long sentence that takes several lines. '.repeat(8);
    const { cards } = await cardsFrom(html`
      <lcf-practice-cards .config=${config}></lcf-practice-cards>
    `);
    const columns = (): number =>
      getComputedStyle(cards.root.querySelector('.grid')!).gridTemplateColumns.split(' ').length;
    await waitUntil(() => columns() === 3, 'three columns', { timeout: 8000 });
    const row = ['Grow a garden', 'Visit a workshop', 'Run a café'].map((title) => cards.card(title));
    /** How far apart edges lie; less than a pixel is rounding. */
    const apart = (selector: string, edge: 'top' | 'bottom'): number => {
      const found = row.map((card) => (card.querySelector(selector) ?? card).getBoundingClientRect()[edge]);
      return Math.max(...found) - Math.min(...found);
    };
    expect(apart('.card', 'top')).to.be.below(1);
    expect(apart('.card', 'bottom')).to.be.below(1);
    expect(apart('.status', 'bottom')).to.be.below(1);
  });

  // 1280 × 800 pixels at 400 % zoom.
  describe('at 400 % zoom', () => {
    beforeEach(() => setViewport({ width: 320, height: 200 }));

    it('nothing scrolls sideways or stays over the cards, whatever is open', async () => {
      const { cards } = await cardsFrom();
      const check = (what: string): void => {
        expect(scrollsSideways(), what).to.equal(false);
        expect(pinned(cards), what).to.deep.equal([]);
      };
      check('the cards');
      await cards.click(cards.get('button', 'Filters'));
      check('filters');
      const done = cards.get('button', 'Show 6 practices');
      done.scrollIntoView();
      const { top, bottom } = done.getBoundingClientRect();
      expect(top, 'the way back from the filters').to.be.at.least(-1);
      expect(bottom, 'the way back from the filters').to.be.at.most(innerHeight + 1);
      await cards.click(done);
      await cards.click(cards.get('button', 'Add reflection: Set goals'));
      check('a reflection');
      await cards.press(cards.get('button', 'Print'), '.print-panel');
      check('print');
      await cards.click(cards.get('button', 'Close'));
      await cards.press(cards.get('button', 'Draw three'), '.draw');
      check('draw');
    }).timeout(30_000);

    it('the line that offers to undo takes a quarter of the screen at most, and no focus comes to lie under it', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards></lcf-practice-cards>
      `);
      const bookmark = cards.get('button', /^Bookmark Encourage self/);
      await cards.click(bookmark);
      await cards.click(bookmark);
      const line = cards.get('button', 'Undo').closest<HTMLElement>('.undo')!;
      expect(line.getBoundingClientRect().height).to.be.at.most(60);
      expect(scrollsSideways()).to.equal(false);
      const controls = cards.root.querySelectorAll<HTMLElement>('.card :is(button, input)');
      for (const control of [...controls].filter((one) => one.checkVisibility()).slice(0, 40)) {
        control.focus();
        // The field of a radio covers its label.
        const isAbove = (): boolean =>
          control.getBoundingClientRect().bottom <= line.getBoundingClientRect().top + 1;
        // WebKit scrolls a moment later.
        await waitUntil(isAbove, control.outerHTML.slice(0, 90), { interval: 5, timeout: 2000 });
      }
    });
  });

  for (const layout of ['grid', 'list', 'compact', 'spotlight'])
    it(`hostile text stays text, stays in its card and turns nothing around it, in 320 px: ${layout}`, async () => {
      await setViewport({ width: 320, height: 800 });
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards layout=${layout} date="2026-11-24" .config=${nastyConfig()}></lcf-practice-cards>
      `);
      await waitUntil(() => cards.titles.length === (layout === 'spotlight' ? 1 : texts.length));
      for (const act of ['more', 'steps', 'links', 'note']) {
        for (const button of cards.root.querySelectorAll<HTMLElement>(`[data-act=${act}]`))
          if (button.checkVisibility()) button.click();
        await cards.settle();
      }
      expect(cards.root.querySelector('img, script')).to.equal(null);
      for (const card of cards.root.querySelectorAll('[data-card]')) expect(outside(card)).to.deep.equal([]);
      expect(scrollsSideways()).to.equal(false);
      const toggle = cards.all('button', 'Filters')[0];
      if (toggle) await cards.click(toggle);
      expect(scrollsSideways()).to.equal(false);
      // The number after a name that turns to the left still stands at the end of its row.
      for (const label of cards.root.querySelectorAll('.filter')) {
        const name = label.querySelector('.filter-label')!.getBoundingClientRect();
        expect(label.querySelector('.filter-number')!.getBoundingClientRect().left).to.be.at.least(
          name.right,
        );
      }
    });

  it('hostile text stays in a single card, with what is written about it', async () => {
    await setViewport({ width: 320, height: 800 });
    const page = await fixture(html`
      <div>
        ${texts.map(
          (_text, index) => html`
            <lcf-practice-card practice="p${index}" .config=${nastyConfig()}></lcf-practice-card>
          `,
        )}
      </div>
    `);
    const all = [...page.children].map((one) => new Harness(one as LcfPracticeCard));
    await Promise.all(all.map((card) => card.near()));
    await Promise.all(all.map((card) => card.click(card.get('button', 'Add reflection'))));
    const text = `${NASTY.long}\n${NASTY.marks}`;
    await Promise.all(all.map((card) => card.type(card.get<HTMLTextAreaElement>('textbox'), text)));
    for (const card of all) {
      const shown = card.root.querySelector('[data-card]')!;
      expect(outside(shown)).to.deep.equal([]);
      // Marks that pile up over letters are painted, but have no box.
      expect(getComputedStyle(shown).overflowX).to.equal('clip');
    }
    expect(scrollsSideways()).to.equal(false);
  }).timeout(30_000);
});
