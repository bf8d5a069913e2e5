import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/lcf-framework.js';
import '../../src/define/lcf-practice-card.js';
import '../../src/define/lcf-practice-cards.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import type { LcfPracticeCards } from '../../src/elements/lcf-practice-cards/lcf-practice-cards.js';
import { SMALL } from '../model/practices/fixtures.js';
import { Harness, leave, nameOf } from './practice-harness.js';

/** Widgets of one page, each with what a reader near it has fetched. */
const pageFrom = async (template: ReturnType<typeof html>) => {
  const provider = await fixture<LcfFramework>(template);
  const found = [...provider.querySelectorAll<LcfPracticeCards>('lcf-practice-cards, lcf-practice-card')];
  const all = found.map((one) => new Harness(one));
  for (const one of all) await one.near();
  return { provider, all, first: all[0]!, second: all[1]! };
};
const settle = async (all: readonly Harness[]): Promise<void> => {
  for (const one of all) await one.settle();
};
const one = (provider = html``) => html`
  <lcf-framework .config=${SMALL}>${provider}</lcf-framework>
`;

describe('lcf-practice-cards, what it promises', () => {
  before(() => setViewport({ width: 1000, height: 800 }));

  describe('two widgets on one page agree', () => {
    const both = () =>
      pageFrom(html`
        <lcf-framework .config=${SMALL}>
          <lcf-practice-cards></lcf-practice-cards>
          <lcf-practice-card practice="goals"></lcf-practice-card>
        </lcf-framework>
      `);

    it('on status, bookmark and what is taken back', async () => {
      const { all, first, second } = await both();
      await first.click(first.get('radio', 'Doing', first.card('Set goals')));
      await first.click(first.get('button', 'Bookmark Set goals'));
      await settle(all);
      expect(second.get<HTMLInputElement>('radio', 'Doing').checked).to.equal(true);
      expect(second.get('button', 'Bookmark Set goals').ariaPressed).to.equal('true');
      await second.click(second.get('button', 'Bookmark Set goals'));
      await settle(all);
      expect(first.get('button', 'Bookmark Set goals').ariaPressed).to.equal('false');
      await second.click(second.get('button', 'Undo'));
      await settle(all);
      expect(first.get('button', 'Bookmark Set goals').ariaPressed).to.equal('true');
    });

    it('on a reflection written in both at once: neither is lost', async () => {
      const { all, first, second, provider } = await both();
      for (const [cards, text] of [
        [first, 'In the deck.'],
        [second, 'In the card.'],
      ] as const) {
        await cards.click(cards.get('button', 'Add reflection: Set goals'));
        await cards.type(cards.get<HTMLTextAreaElement>('textbox', 'Set goals'), text);
      }
      leave(first.get('textbox', 'Set goals'));
      await settle(all);
      expect(second.get<HTMLTextAreaElement>('textbox', 'Set goals').value).to.equal('In the card.');
      leave(second.get('textbox', 'Set goals'));
      await settle(all);
      const { note } = provider.state.practices['goals']!;
      expect(note).to.contain('In the deck.');
      expect(note).to.contain('In the card.');
      expect(first.get<HTMLTextAreaElement>('textbox', 'Set goals').value).to.equal('In the deck.');
    });

    it('and keep their own filters', async () => {
      const { all, first, second } = await pageFrom(html`
        <lcf-framework .config=${SMALL}>
          <lcf-practice-cards></lcf-practice-cards>
          <lcf-practice-cards></lcf-practice-cards>
        </lcf-framework>
      `);
      await first.click(first.get('checkbox', 'Own path'));
      await settle(all);
      expect(first.titles).to.have.length(3);
      expect(second.titles).to.have.length(6);
    });
  });

  it('another tab’s change to a card being written in leaves the caret and the text alone', async () => {
    const { first, provider } = await pageFrom(
      one(html`
        <lcf-practice-cards></lcf-practice-cards>
      `),
    );
    await first.click(first.get('button', 'Add reflection: Set goals'));
    const field = first.get<HTMLTextAreaElement>('textbox', 'Set goals');
    await first.type(field, 'Half a sentence');
    field.setSelectionRange(4, 8);
    provider.importState({
      version: 1,
      practices: { goals: { status: 'doing', bookmarked: true, note: '[2026-01-05] From another tab' } },
    });
    await first.settle();
    expect(first.get('textbox', 'Set goals')).to.equal(field);
    expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['Half a sentence', 4, 8]);
    expect(first.root.activeElement).to.equal(field);
    expect(first.get('list', 'Earlier reflections').textContent).to.contain('From another tab');
    expect(first.get<HTMLInputElement>('radio', 'Doing', first.card('Set goals')).checked).to.equal(true);
  });

  describe('undo', () => {
    it('a reflection that was emptied by hand comes back', async () => {
      const { first, provider } = await pageFrom(
        one(html`
          <lcf-practice-cards></lcf-practice-cards>
        `),
      );
      const note = '[2026-01-05] Exit slips worked.';
      provider.importState({ version: 1, practices: { goals: { status: null, bookmarked: false, note } } });
      await first.settle();
      await first.click(first.get('button', '1 reflection: Set goals'));
      await first.click(first.get('button', 'Edit: reflection of Jan 5, 2026'));
      const field = first.get<HTMLTextAreaElement>('textbox', 'Jan 5, 2026');
      await first.type(field, ' ');
      expect(first.all('button', 'Undo'), 'not while it is open').to.deep.equal([]);
      leave(field);
      await first.settle();
      expect(provider.state.practices['goals']?.note ?? '').to.equal('');
      expect(first.said).to.equal('Reflection deleted.');
      await first.click(first.get('button', 'Undo'));
      expect(provider.state.practices['goals']?.note).to.equal(note);
    });

    it('a practice kept for the week comes back when another took its place', async () => {
      const { first, provider } = await pageFrom(
        one(html`
          <lcf-practice-cards></lcf-practice-cards>
        `),
      );
      await first.press(first.get('button', 'Draw three'), '.draw');
      const [a, b] = first.all('button', 'Keep this one').map(nameOf);
      await first.click(first.get('button', a));
      const kept = provider.state.plan;
      expect(first.all('button', 'Undo')).to.deep.equal([]);
      await first.click(first.get('button', b));
      expect(provider.state.plan).to.not.deep.equal(kept);
      await first.click(first.get('button', 'Undo'));
      expect(provider.state.plan).to.deep.equal(kept);
      expect(first.said).to.equal('Undone.');
    });
  });

  describe('choices of the page', () => {
    it('tags, bookmarks and the plan are attributes too, and readers may change them', async () => {
      const { first, provider } = await pageFrom(
        one(html`
          <lcf-practice-cards tag="outdoors, science lab" bookmarked></lcf-practice-cards>
        `),
      );
      const element = first.element as LcfPracticeCards;
      expect(first.titles).to.deep.equal([]);
      provider.importState({
        version: 1,
        practices: {
          cafe: { status: null, bookmarked: true, note: '' },
          goals: { status: 'doing', bookmarked: false, note: '' },
        },
      });
      await first.settle();
      expect(first.titles).to.deep.equal(['Run a café']);
      await first.click(first.get('checkbox', 'Bookmarked'));
      expect(first.titles).to.deep.equal(['Grow a garden', 'Run a café']);
      element.tag = 'science';
      await first.settle();
      expect(first.titles).to.deep.equal(['Grow a garden']);
      element.removeAttribute('bookmarked');
      element.tag = undefined;
      element.plan = true;
      await first.settle();
      expect(first.titles).to.deep.equal(['Run a café', 'Set goals']);
      expect(first.get<HTMLInputElement>('radio', 'My plan').checked).to.equal(true);
      await first.click(first.get('radio', 'All practices'));
      expect(first.titles).to.have.length(6);
    });
  });

  describe('a link', () => {
    const clean = (): void => history.replaceState(null, '', location.pathname + location.search);
    beforeEach(clean);
    afterEach(clean);

    it('that a reader copies draws the same for everyone, whatever order and filters they had', async () => {
      const synced = (inner: ReturnType<typeof html>) => html`
        <lcf-framework .config=${SMALL} sync-hash>${inner}</lcf-framework>
      `;
      const { first } = await pageFrom(
        synced(html`
          <lcf-practice-cards sort="title" experience="own"></lcf-practice-cards>
        `),
      );
      await first.press(first.get('button', 'Draw three'), '.draw');
      const drawn = (cards: Harness): string[] =>
        cards.all('heading', '', cards.root.querySelector('.drawn')!).map(nameOf);
      let link = '';
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (given: string) => ((link = given), Promise.resolve()) },
      });
      await first.click(first.get('button', 'Copy link'));
      await waitUntil(() => first.said === 'Copied.', '', { timeout: 8000 });
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      const titles = drawn(first);
      clean();
      history.replaceState(null, '', link);
      const other = await pageFrom(
        synced(html`
          <lcf-practice-cards sort="shuffled" status="doing"></lcf-practice-cards>
        `),
      );
      await waitUntil(() => other.first.root.querySelector('.drawn'), '', { timeout: 8000 });
      expect(drawn(other.first)).to.deep.equal(titles);
    });

    it('holds every kind of filter', async () => {
      const { first } = await pageFrom(html`
        <lcf-framework .config=${SMALL} sync-hash><lcf-practice-cards></lcf-practice-cards></lcf-framework>
      `);
      for (const name of ['Real world', 'Agency', 'Doing', 'outdoors', 'Bookmarked'])
        await first.click(first.get('checkbox', name));
      await first.type(first.get<HTMLInputElement>('searchbox'), 'garden & more');
      await waitUntil(() => location.hash.includes('lcf-query'), '', { timeout: 8000 });
      expect(location.hash.slice(1).split('&').sort()).to.deep.equal([
        'lcf-bookmark=bookmarked',
        'lcf-experience=real',
        'lcf-outcome=agency',
        'lcf-query=garden%20%26%20more',
        'lcf-status=doing',
        'lcf-tag=outdoors',
      ]);
    });
  });

  it('a plan saved as CSV runs nothing in a spreadsheet', async () => {
    const { first, provider } = await pageFrom(
      one(html`
        <lcf-practice-cards plan></lcf-practice-cards>
      `),
    );
    const note = '=HYPERLINK("https://evil.example","Click")\n\n[2026-01-05] @SUM(1)\n\n[2026-01-06] -2+3';
    provider.importState({ version: 1, practices: { goals: { status: '+cmd', bookmarked: true, note } } });
    await waitUntil(() => first.all('button', 'Save CSV').length === 1, '', { timeout: 8000 });
    let saved: Blob | undefined;
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      saved = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    await first.click(first.get('button', 'Save CSV'));
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    const text = await saved!.text();
    expect(text).to.contain('HYPERLINK');
    // A cell begins after a comma, a quote or a line break.
    for (const cell of text.split(/[\n\r,]"?/)) expect(cell).to.not.match(/^[=+@\t-]/);
  });

  describe('paper', () => {
    const INCH = 96;
    const PAPERS = { letter: { width: 8.5, height: 11 }, A4: { width: 8.27, height: 11.69 } };
    const MARGIN = 0.46;

    const printed = async (cards: Harness): Promise<Document> => {
      let isPrinted = false;
      cards.get('button', /^Print$/, cards.root.querySelector('.print-panel')!).click();
      const frame = cards.root.querySelector('iframe')!;
      frame.contentWindow!.print = () => (isPrinted = true);
      await waitUntil(() => isPrinted, '', { timeout: 8000 });
      return frame.contentDocument!;
    };

    it('a sheet of eight cards fits on letter and on A4, black on white, between dashed lines', async () => {
      const { first } = await pageFrom(html`
        <lcf-framework><lcf-practice-cards></lcf-practice-cards></lcf-framework>
      `);
      await first.press(first.get('button', 'Print'), '.print-panel');
      await first.click(first.get('checkbox', 'With backs'));
      const page = await printed(first);
      for (const [paper, { width, height }] of Object.entries(PAPERS)) {
        page.body.style.inlineSize = `${width - 2 * MARGIN}in`;
        const sheets = [...page.querySelectorAll('.sheet')];
        expect(sheets).to.have.length(12);
        for (const sheet of sheets)
          expect(sheet.getBoundingClientRect().height, paper).to.be.at.most((height - 2 * MARGIN) * INCH);
        for (const sheet of sheets)
          expect(sheet.scrollWidth, paper).to.be.at.most(Math.ceil((width - 2 * MARGIN) * INCH));
        for (const cell of page.querySelectorAll('.cell'))
          expect(cell.scrollHeight, paper).to.be.at.most(cell.clientHeight + 1);
      }
      const styleOf = (one: Element): CSSStyleDeclaration => page.defaultView!.getComputedStyle(one);
      for (const one of page.body.querySelectorAll('*')) {
        expect(styleOf(one).color).to.equal('rgb(0, 0, 0)');
        expect(styleOf(one).backgroundColor).to.match(/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
      }
      expect(styleOf(page.querySelector('.cell')!).borderBlockEndStyle).to.equal('dashed');
    });

    it('of bookmarked cards, or those of the plan, alone', async () => {
      const { first, provider } = await pageFrom(
        one(html`
          <lcf-practice-cards></lcf-practice-cards>
        `),
      );
      provider.importState({
        version: 1,
        practices: {
          cafe: { status: null, bookmarked: true, note: '' },
          goals: { status: 'doing', bookmarked: false, note: '' },
        },
      });
      await first.settle();
      await first.press(first.get('button', 'Print'), '.print-panel');
      const which = first.get<HTMLSelectElement>('combobox', 'Which cards');
      for (const [choice, titles] of [
        ['bookmarked', ['Run a café']],
        ['plan', ['Run a café', 'Set goals']],
      ] as const) {
        which.value = choice;
        which.dispatchEvent(new Event('change', { bubbles: true }));
        await first.settle();
        const page = await printed(first);
        expect([...page.querySelectorAll('.cell h2')].map((title) => title.textContent)).to.deep.equal(
          titles,
        );
        first.root.querySelector('iframe')!.remove();
      }
    });
  });
});
