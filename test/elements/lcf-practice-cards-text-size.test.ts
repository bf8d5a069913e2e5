import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/lcf-practice-card.js';
import '../../src/define/lcf-practice-cards.js';
import type { LcfPracticeCards } from '../../src/elements/lcf-practice-cards/lcf-practice-cards.js';
import { languageTags } from '../../src/i18n/languages.js';
import { Harness } from './practice-harness.js';

/** Base text sizes: 100 %, 150 % and 200 % of a browser's own. */
const SIZES = [16, 24, 32];

/** A font as wide as most that sites use. */
const FONT = 'Inter, system-ui, sans-serif';

interface Place {
  readonly width: number;
  readonly size?: number;
  readonly locale?: string;
  readonly layout?: 'grid' | 'list' | 'compact';
}

/** A deck in a place as wide as a page, its text as large as a reader has set it. */
async function deckIn({ width, size = 16, locale = 'en', layout = 'grid' }: Place): Promise<Harness> {
  const place = await fixture<HTMLElement>(html`
    <div style=${`inline-size: ${width}px; --lcf-font-size: ${size}px; --lcf-font: ${FONT}`}>
      <lcf-practice-cards locale=${locale} .layout=${layout}></lcf-practice-cards>
    </div>
  `);
  const cards = new Harness(place.querySelector<LcfPracticeCards>('lcf-practice-cards')!);
  await waitUntil(() => cards.root.querySelectorAll('.card').length === 42, `cards in ${locale}`, {
    timeout: 8000,
  });
  await waitUntil(() => cards.root.querySelector(`[lang="${locale}"]`), locale, { timeout: 8000 });
  await cards.near();
  // Cards far below are measured too.
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important; }');
  cards.root.adoptedStyleSheets.push(all);
  return cards;
}

/** Words that begin in one line and end in another, where no hyphen is. */
function brokenWords(root: ParentNode & Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const broken = new Set<string>();
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.checkVisibility() || text.parentElement.closest('.visually-hidden, select'))
      continue;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.add(word);
    }
  }
  return [...broken];
}

/** Choices of a select that it does not show whole, were they chosen. */
function cutOptions(select: HTMLSelectElement): string[] {
  const style = getComputedStyle(select);
  const shown = document.createElement('div');
  for (const name of ['font', 'letter-spacing', 'padding', 'border', 'white-space', 'box-sizing', 'width'])
    shown.style.setProperty(name, style.getPropertyValue(name));
  // A word that is broken is no word that fits.
  shown.style.overflowWrap = 'normal';
  select.after(shown);
  const { value } = select;
  const cut = [...select.options].filter((option) => {
    select.value = option.value;
    shown.textContent = option.text;
    return shown.scrollWidth > shown.clientWidth || shown.scrollHeight > select.clientHeight + 1;
  });
  select.value = value;
  shown.remove();
  return cut.map(({ text }) => text);
}

/** Pixels that the placeholder of a field has too little. */
function placeholderLacks(field: HTMLInputElement): number {
  const style = getComputedStyle(field);
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${style.fontWeight} ${getComputedStyle(field, '::placeholder').fontSize} ${style.fontFamily}`;
  const room =
    field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  return Math.max(0, Math.ceil(context.measureText(field.placeholder).width - room));
}

describe('lcf-practice-cards, in every language on a phone', () => {
  before(() => setViewport({ width: 1400, height: 800 }));
  after(() => setViewport({ width: 1000, height: 800 }));

  for (const locale of ['en', ...languageTags()])
    for (const size of SIZES)
      it(`shows the order and what can be searched whole: ${locale}, ${size} px text`, async () => {
        const cards = await deckIn({ width: 320, size, locale });
        const select = cards.root.querySelector('select')!;
        const field = cards.root.querySelector<HTMLInputElement>('input[type=search]')!;
        expect(cutOptions(select).join(), 'order').to.equal('');
        expect(placeholderLacks(field), 'placeholder').to.equal(0);
        // A button comes beside it.
        select.value = 'shuffled';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await waitUntil(() => cards.root.querySelector('.sort .icon-button'));
        expect(cutOptions(select).join(), 'order, shuffled').to.equal('');
        await cards.type(field, 'a');
        expect(cutOptions(select).join(), 'order of a search').to.equal('');
      });
});

describe('lcf-practice-cards in large text', () => {
  before(() => setViewport({ width: 1400, height: 800 }));
  after(() => setViewport({ width: 1000, height: 800 }));

  for (const layout of ['grid', 'list', 'compact'] as const)
    for (const width of [320, 360, 400, 480, 660, 820, 1280])
      it(`breaks no word and scrolls no way sideways: ${layout}, ${width} px wide`, async () => {
        for (const size of SIZES) {
          const cards = await deckIn({ width, size, layout });
          expect(brokenWords(cards.root).slice(0, 20).join(), `${size} px text`).to.equal('');
          const frame = cards.root.querySelector('.lcf-root')!;
          expect(frame.scrollWidth, `sideways, ${size} px text`).to.be.at.most(width);
          cards.element.remove();
        }
      });

  for (const width of [320, 400, 480])
    it(`breaks no word of what is opened: filters, a draw, the print panel, ${width} px wide`, async () => {
      for (const size of SIZES) {
        const cards = await deckIn({ width, size });
        const [filters] = cards.all('button', 'Filters');
        if (filters) await cards.press(filters, '.filters.open');
        expect(cards.all('checkbox', 'Competency').length).to.equal(1);
        expect(brokenWords(cards.root).join(), `filters, ${size} px text`).to.equal('');
        await cards.press(cards.get('button', 'Draw three'), '.draw');
        await cards.press(cards.get('button', 'Print'), '.print-panel');
        expect(brokenWords(cards.root).join(), `${size} px text`).to.equal('');
        const frame = cards.root.querySelector('.lcf-root')!;
        expect(frame.scrollWidth, `sideways, ${size} px text`).to.be.at.most(width);
        cards.element.remove();
      }
    });

  it('keeps its controls on a card alone', async () => {
    for (const size of SIZES) {
      const place = await fixture<HTMLElement>(html`
        <div style=${`inline-size: 320px; --lcf-font-size: ${size}px; --lcf-font: ${FONT}`}>
          <lcf-practice-card practice="spark-student-reflection"></lcf-practice-card>
        </div>
      `);
      const card = new Harness(place.querySelector('lcf-practice-card')!);
      await card.near();
      await card.press(card.get('button', 'First steps'), '.fold.open');
      await card.press(card.get('button', 'Add reflection'), 'textarea');
      await card.click(card.get('radio', 'Trying'));
      await card.press(card.get('radio', 'Trying'), '.undo');
      expect(brokenWords(card.root).join(), `${size} px text`).to.equal('');
      expect(card.root.querySelector('.lcf-root')!.scrollWidth).to.be.at.most(320);
    }
  });
});
