import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/lcf-framework.js';
import '../../src/define/lcf-practice-cards.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import type { LcfPracticeCards } from '../../src/elements/lcf-practice-cards/lcf-practice-cards.js';
import { SMALL } from '../model/practices/fixtures.js';
import { Harness, leave, nameOf } from './practice-harness.js';

const cardsFrom = async (
  template = html`
    <lcf-practice-cards .config=${SMALL}></lcf-practice-cards>
  `,
) => {
  const found = await fixture<HTMLElement>(template);
  const element = (
    found.matches('lcf-practice-cards') ? found : found.querySelector('lcf-practice-cards')
  ) as LcfPracticeCards;
  const cards = new Harness(element);
  await cards.near();
  return { cards, element, provider: found as LcfFramework };
};
const ALL = [
  'Grow a garden',
  'Visit a workshop',
  'Run a café',
  'Set goals',
  'Spark reflection',
  'Offer choices',
];
const choose = async (cards: Harness, select: HTMLSelectElement, value: string): Promise<void> => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await cards.settle();
};
/** Presses a button that prints, and gives the document that went to the printer. */
async function printed(
  cards: Harness,
  button: HTMLElement,
): Promise<{ page: Document; count: () => number }> {
  let count = 0;
  button.click();
  const frame = cards.root.querySelector('iframe')!;
  frame.contentWindow!.print = () => void count++;
  const page = frame.contentDocument!;
  await waitUntil(() => count === 1);
  return { page, count: () => count };
}

describe('lcf-practice-cards, choosing and using', () => {
  before(() => setViewport({ width: 1000, height: 800 }));

  describe('order', () => {
    it('is chosen from a list: title, status, what changed last', async () => {
      const { cards } = await cardsFrom();
      const select = cards.get<HTMLSelectElement>('combobox', 'Sort');
      await choose(cards, select, 'title');
      expect(cards.titles).to.deep.equal([
        'Grow a garden',
        'Offer choices',
        'Run a café',
        'Set goals',
        'Spark reflection',
        'Visit a workshop',
      ]);
      await cards.click(cards.get('radio', 'Doing', cards.card('Set goals')));
      await cards.click(cards.get('radio', 'Trying', cards.card('Run a café')));
      await choose(cards, select, 'status');
      expect(cards.titles.slice(0, 2)).to.deep.equal(['Run a café', 'Set goals']);
      await cards.click(cards.get('button', 'Bookmark Offer choices'));
      await choose(cards, select, 'recent');
      expect(cards.titles.slice(0, 3)).to.deep.equal(['Offer choices', 'Run a café', 'Set goals']);
      await choose(cards, select, '');
      expect(cards.titles).to.deep.equal(ALL);
    });

    it('is shuffled by a seed, and again on request', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} sort="shuffled" seed="monday"></lcf-practice-cards>
      `);
      const first = cards.titles;
      expect([...first].sort()).to.deep.equal([...ALL].sort());
      const same = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} sort="shuffled" seed="monday"></lcf-practice-cards>
      `);
      expect(same.cards.titles).to.deep.equal(first);
      const orders = new Set<string>([first.join()]);
      for (let i = 0; i < 5; i++) {
        await cards.click(cards.get('button', 'Shuffle again'));
        orders.add(cards.titles.join());
      }
      expect(orders.size).to.be.greaterThan(1);
    });

    it('keyboard order is reading order after sorting', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} sort="title"></lcf-practice-cards>
      `);
      const boxes = [...cards.root.querySelectorAll('[data-card]')].map((card) =>
        card.getBoundingClientRect(),
      );
      const inOrder = boxes.every(
        (box, i) =>
          i === 0 ||
          box.top > boxes[i - 1]!.top ||
          (box.top === boxes[i - 1]!.top && box.left > boxes[i - 1]!.left),
      );
      expect(inOrder).to.equal(true);
    });

    it('a card with focus keeps it while the others move', async () => {
      const { cards } = await cardsFrom();
      const bookmark = cards.get('button', 'Bookmark Set goals');
      bookmark.focus();
      await choose(cards, cards.get<HTMLSelectElement>('combobox', 'Sort'), 'title');
      expect(cards.root.activeElement).to.equal(bookmark);
      expect(cards.titles.indexOf('Set goals')).to.equal(3);
    });
  });

  describe('draw three', () => {
    const draw = async (template?: ReturnType<typeof html>) => {
      const made = await cardsFrom(template);
      await made.cards.press(made.cards.get('button', 'Draw three'), '.draw');
      return made;
    };
    const drawn = (cards: Harness): string[] =>
      cards.all('heading', '', cards.root.querySelector('.drawn')!).map(nameOf);

    it('shows three of the cards on show, says them, and takes focus', async () => {
      const { cards } = await draw();
      expect(drawn(cards)).to.have.length(3);
      expect(cards.said).to.contain('Drawn: ');
      expect(cards.root.activeElement?.textContent?.trim()).to.equal('Draw three');
      expect(cards.all('searchbox')).to.deep.equal([]);
      await expect(cards.element).to.be.accessible();
    });

    it('the page’s seed decides the first draw; drawing again repeats none', async () => {
      const withSeed = () => html`
        <lcf-practice-cards .config=${SMALL} seed="workshop"></lcf-practice-cards>
      `;
      const [a, b] = [await draw(withSeed()), await draw(withSeed())];
      const first = drawn(a.cards);
      expect(drawn(b.cards)).to.deep.equal(first);
      await a.cards.click(a.cards.get('button', 'Draw again'));
      expect(drawn(a.cards).filter((title) => first.includes(title))).to.deep.equal([]);
    });

    it('respects the filters', async () => {
      const { cards } = await draw(html`
        <lcf-practice-cards .config=${SMALL} experience="own" outcome="agency"></lcf-practice-cards>
      `);
      expect(drawn(cards).sort()).to.deep.equal(['Offer choices', 'Set goals']);
    });

    it('keeps one for the week', async () => {
      const { cards, provider } = await draw(html`
        <lcf-framework .config=${SMALL}><lcf-practice-cards></lcf-practice-cards></lcf-framework>
      `);
      const [title] = drawn(cards);
      const changed = oneEvent(provider, 'lcf-change');
      await cards.click(cards.get('button', `Keep this one: ${title}`));
      await changed;
      const kept = cards.get('button', `Kept for this week: ${title}`);
      expect(kept.ariaPressed).to.equal('true');
      expect(cards.all('button', 'Kept for this week')).to.have.length(1);
      await cards.click(kept);
      expect(cards.all('button', 'Kept for this week')).to.deep.equal([]);
    });

    it('closes with its button or Escape, and focus goes back', async () => {
      const { cards } = await draw();
      await cards.click(cards.get('button', 'Close'));
      expect(cards.titles).to.deep.equal(ALL);
      expect(nameOf(cards.root.activeElement!)).to.equal('Draw three');
      await cards.press(cards.get('button', 'Draw three'), '.draw');
      await sendKeys({ press: 'Escape' });
      await cards.settle();
      expect(cards.all('searchbox')).to.have.length(1);
    });

    it('prints what was drawn', async () => {
      const { cards } = await draw();
      const { page } = await printed(cards, cards.get('button', 'Print these 3'));
      expect([...page.querySelectorAll('.cell h2')].map((h) => h.textContent)).to.deep.equal(drawn(cards));
    });
  });

  describe('practice of the week', () => {
    const spotlight = (extra = {}) => html`
      <lcf-practice-cards
        .config=${SMALL}
        layout="spotlight"
        date=${(extra as { date?: string }).date ?? '2026-11-24'}
        practices=${(extra as { practices?: string }).practices ?? ''}
      ></lcf-practice-cards>
    `;

    it('is the same all week, another the next, and can be used', async () => {
      const { cards, element } = await cardsFrom(spotlight());
      await waitUntil(() => cards.titles.length === 1);
      const first = cards.titles;
      expect(first).to.have.length(1);
      expect(cards.text('.count')).to.equal('Week of Nov 23, 2026');
      element.date = '2026-11-29';
      await cards.settle();
      expect(cards.titles).to.deep.equal(first);
      element.date = '2026-11-30';
      await cards.settle();
      expect(cards.titles).to.not.deep.equal(first);
      await cards.click(cards.get('radio', 'Trying'));
      expect(cards.get<HTMLInputElement>('radio', 'Trying').checked).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('is complete when lcf-ready comes', async () => {
      const element = document.createElement('lcf-practice-cards');
      element.layout = 'spotlight';
      element.config = SMALL;
      const ready = oneEvent(element, 'lcf-ready');
      document.body.append(element);
      await ready;
      expect(new Harness(element).titles).to.have.length(1);
      element.remove();
    });

    it('follows the page’s own list, week by week', async () => {
      const { cards, element } = await cardsFrom(spotlight({ practices: 'goals garden' }));
      await waitUntil(() => cards.titles.length === 1);
      const first = cards.titles[0];
      element.date = '2026-12-01';
      await cards.settle();
      expect([first, cards.titles[0]].sort()).to.deep.equal(['Grow a garden', 'Set goals']);
    });

    it('gives way to the reader’s own pick', async () => {
      const provider = await fixture<LcfFramework>(html`
        <lcf-framework .config=${SMALL}>
          <lcf-practice-cards></lcf-practice-cards>
          <lcf-practice-cards layout="spotlight"></lcf-practice-cards>
        </lcf-framework>
      `);
      const [deck, week] = [...provider.querySelectorAll('lcf-practice-cards')].map(
        (one) => new Harness(one),
      );
      await deck!.settle();
      await deck!.press(deck!.get('button', 'Draw three'), '.draw');
      const keep = deck!
        .all('button', 'Keep this one')
        .find((one) => !nameOf(one).includes(week!.titles[0]!))!;
      const title = nameOf(keep).replace('Keep this one: ', '');
      await deck!.click(keep);
      await week!.settle();
      expect(week!.titles).to.deep.equal([title]);
      expect(week!.text('.count')).to.contain('Your own pick');
    });
  });

  describe('my plan', () => {
    const planned = async () => {
      const made = await cardsFrom();
      const { cards } = made;
      await cards.click(cards.get('button', 'Bookmark Set goals'));
      await cards.click(cards.get('radio', 'Trying', cards.card('Run a café')));
      await cards.click(cards.get('radio', 'Not yet', cards.card('Offer choices')));
      await cards.click(cards.get('button', 'Add reflection: Set goals'));
      await cards.type(cards.get<HTMLTextAreaElement>('textbox', 'Set goals'), 'First try.');
      await cards.click(cards.get('button', 'Close note'));
      await cards.press(cards.get('radio', 'My plan'), '.plan-tools');
      return made;
    };

    it('shows what is bookmarked, tried or written about, with the reflections', async () => {
      const { cards, element } = await planned();
      expect(cards.titles).to.deep.equal(['Run a café', 'Set goals']);
      expect(cards.text('.count')).to.equal('Showing 2 of 2 practices in your plan');
      expect(cards.card('Set goals').textContent).to.contain('First try.');
      await expect(element).to.be.accessible();
    });

    it('says how to begin when it is empty', async () => {
      const { cards } = await cardsFrom();
      await cards.click(cards.get('radio', 'My plan'));
      expect(cards.text('.empty')).to.contain('Your plan is empty.');
      await cards.click(cards.get('button', 'Show all practices'));
      expect(cards.titles).to.deep.equal(ALL);
    });

    it('hands focus on when a practice leaves it, and brings it back on undo', async () => {
      const { cards } = await planned();
      await cards.click(cards.get('radio', 'Not yet', cards.card('Run a café')));
      const radio = cards.get('radio', 'Not yet', cards.card('Set goals'));
      radio.focus();
      expect(cards.titles).to.deep.equal(['Set goals']);
    });

    it('is saved as a file', async () => {
      const { cards } = await planned();
      const saved: { name: string; blob: Blob }[] = [];
      const blobs = new Map<string, Blob>();
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      URL.createObjectURL = (blob: Blob) => {
        const url = createObjectURL.call(URL, blob);
        blobs.set(url, blob);
        return url;
      };
      HTMLAnchorElement.prototype.click = function () {
        saved.push({ name: this.download, blob: blobs.get(this.href)! });
      };
      for (const name of ['Save Markdown', 'Save CSV', 'Save JSON'])
        await cards.click(cards.get('button', name));
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      expect(saved.map(({ name }) => name)).to.deep.equal([
        'my-plan-small.md',
        'my-plan-small.csv',
        'my-plan-small.json',
      ]);
      expect(await saved[0]!.blob.text()).to.contain('## Set goals');
      expect(JSON.parse(await saved[2]!.blob.text()).practices).to.have.length(2);
    });

    it('is copied as text, and says so', async () => {
      const { cards } = await planned();
      let text = '';
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (given: string) => ((text = given), Promise.resolve()) },
      });
      await cards.click(cards.get('button', 'Copy as text'));
      await waitUntil(() => cards.said === 'Copied.');
      expect(text).to.contain('Set goals\nOwn path · Bookmarked');
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      await cards.click(cards.get('button', 'Copy as text'));
      await waitUntil(() => cards.said.startsWith('This browser does not let'));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });

    it('is printed, with reflections only when asked', async () => {
      const { cards } = await planned();
      await cards.press(cards.get('button', 'Print plan'), '.print-panel');
      const button = (): HTMLElement =>
        cards.get('button', /^Print$/, cards.root.querySelector('.print-panel')!);
      const first = await printed(cards, button());
      expect(first.page.body.textContent).to.contain('Set goals');
      expect(first.page.body.textContent).to.not.contain('First try.');
      cards.root.querySelector('iframe')!.remove();
      await cards.click(cards.get('checkbox', 'With my reflections'));
      const second = await printed(cards, button());
      expect(second.page.body.textContent).to.contain('First try.');
    });
  });

  describe('print', () => {
    const open = async (template?: ReturnType<typeof html>) => {
      const made = await cardsFrom(template);
      await made.cards.press(made.cards.get('button', 'Print'), '.print-panel');
      const panel = made.cards.root.querySelector<HTMLElement>('.print-panel')!;
      return { ...made, panel, button: () => made.cards.get('button', /^Print$/, panel) };
    };

    it('makes a deck of eight cards a page in a document of its own, and takes the frame away', async () => {
      const { cards, button } = await open(html`
        <lcf-practice-cards></lcf-practice-cards>
      `);
      expect(cards.text('.print-panel')).to.contain('6 pages');
      const { page } = await printed(cards, button());
      expect(page.title).to.equal('Practice cards – Learner-Centered Framework');
      const pages = [...page.querySelectorAll('.sheet')];
      expect(pages.map((sheet) => sheet.querySelectorAll('.cell').length)).to.deep.equal([8, 8, 8, 8, 8, 2]);
      expect(pages[0]?.textContent).to.contain('Page 1 of 6');
      expect(pages[5]?.textContent).to.contain('Based on the framework by Learner-Centered Collaborative');
      expect(page.adoptedStyleSheets[0]?.cssRules[0]?.cssText).to.contain('@page');
      cards.root.querySelector('iframe')!.contentWindow!.dispatchEvent(new Event('afterprint'));
      await waitUntil(() => !cards.root.querySelector('iframe'));
    });

    it('prints chosen cards, with backs that lie behind their fronts', async () => {
      const { cards, button } = await open(html`
        <lcf-practice-cards .config=${SMALL} experience="own"></lcf-practice-cards>
      `);
      const which = cards.get<HTMLSelectElement>('combobox', 'Which cards');
      expect(which.value).to.equal('shown');
      await cards.click(cards.get('checkbox', 'With backs'));
      const { page } = await printed(cards, button());
      const texts = [...page.querySelectorAll('.sheet')].map((sheet) =>
        [...sheet.querySelectorAll('.cell')].map(
          (cell) => (cell.querySelector('h2') ?? cell.querySelector('.cell-head span'))?.textContent ?? '',
        ),
      );
      expect(texts[0]).to.deep.equal(['Set goals', 'Spark reflection', 'Offer choices']);
      expect(texts[1]).to.deep.equal(['Spark reflection', 'Set goals', '', 'Offer choices']);
    });

    it('fronts and backs lie behind each other however long their texts, and no text leaves its card', async () => {
      const config = structuredClone(SMALL);
      const texts = ['word '.repeat(60), 'word '.repeat(400), 'x'.repeat(900)];
      config.framework.rings[1]!.items.forEach((item) =>
        (item as { items: object[] }).items.forEach((practice, index) =>
          Object.assign(practice, {
            title: `${index} ${texts[index]!.slice(0, 100 * index)}`,
            statement: texts[index],
            steps: [texts[index]!.slice(0, 300), texts[index]!.slice(0, 200), 'One more.'],
          }),
        ),
      );
      const { cards, button } = await open(html`
        <lcf-practice-cards .config=${config}></lcf-practice-cards>
      `);
      await cards.click(cards.get('checkbox', 'With backs'));
      const { page } = await printed(cards, button());
      const [fronts, backs] = [...page.querySelectorAll('.sheet')].map((sheet) => {
        const { top } = sheet.querySelector('.cells')!.getBoundingClientRect();
        return [...sheet.querySelectorAll('.cell')].map((cell) => {
          const box = cell.getBoundingClientRect();
          return [Math.round(box.top - top), Math.round(box.height)];
        });
      });
      expect(backs).to.deep.equal(fronts);
      for (const cell of page.querySelectorAll('.cell'))
        expect(cell.scrollHeight).to.be.at.most(cell.clientHeight + 1);
      expect(page.querySelector('.text')!.textContent).to.contain('word word');
      expect(page.querySelectorAll('.cut').length).to.be.greaterThan(0);
      expect(page.querySelectorAll('.cell:not(.small) .text').length).to.equal(0);
    });

    it('cannot print an empty choice', async () => {
      const { cards, button } = await open();
      await choose(cards, cards.get<HTMLSelectElement>('combobox', 'Which cards'), 'bookmarked');
      expect((button() as HTMLButtonElement).disabled).to.equal(true);
    });

    it('makes a handout of an experience, and offers the district’s own toolkit beside it', async () => {
      const { cards, button } = await open(html`
        <lcf-practice-cards .config=${SMALL} experience="real"></lcf-practice-cards>
      `);
      await cards.click(cards.get('radio', 'Toolkit handout'));
      expect(cards.get<HTMLAnchorElement>('link', 'Real toolkit').href).to.equal(
        'https://example.org/real.pdf',
      );
      const { page } = await printed(cards, button());
      expect(page.querySelector('h1')?.textContent).to.contain('Real world');
      const text = page.body.textContent ?? '';
      for (const part of ['Run a café', 'Walk the grounds.', 'Look back', 'Sign that it works'])
        expect(text).to.contain(part);
      expect(text).to.contain('https://example.org/real.pdf');
      expect(text).to.not.contain('Set goals');
    });

    it('closes with Escape, and focus goes back to its button', async () => {
      const { cards, element } = await open();
      await expect(element).to.be.accessible();
      expect(cards.root.activeElement?.textContent?.trim()).to.equal('Print');
      await sendKeys({ press: 'Escape' });
      await cards.settle();
      expect(cards.root.querySelector('.print-panel')).to.equal(null);
      expect(cards.root.activeElement?.className).to.contain('open-print');
    });
  });

  describe('layouts', () => {
    it('compact shows titles that unfold', async () => {
      const { cards, element } = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} layout="compact"></lcf-practice-cards>
      `);
      expect(cards.all('radio', 'Trying')).to.deep.equal([]);
      const toggle = cards.get('button', /^Set goals/);
      expect(toggle.ariaExpanded).to.equal('false');
      await cards.click(toggle);
      expect(cards.all('radio', 'Trying')).to.have.length(1);
      await expect(element).to.be.accessible();
    });

    it('a list has one column, a grid as many as fit its container', async () => {
      const columns = (cards: Harness): number =>
        getComputedStyle(cards.root.querySelector('.grid')!).gridTemplateColumns.split(' ').length;
      const list = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} layout="list"></lcf-practice-cards>
      `);
      expect(columns(list.cards)).to.equal(1);
      const narrow = await fixture(html`
        <div><lcf-practice-cards .config=${SMALL}></lcf-practice-cards></div>
      `);
      const cards = new Harness(narrow.firstElementChild as LcfPracticeCards);
      await cards.settle();
      expect(columns(cards)).to.equal(3);
      (narrow as HTMLElement).style.inlineSize = '400px';
      await aTimeout(100);
      expect(columns(cards)).to.equal(1);
    });

    it('an unknown layout is the grid', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} layout="cloud"></lcf-practice-cards>
      `);
      expect(cards.titles).to.deep.equal(ALL);
    });

    it('only the card with an open note grows', async () => {
      const { cards } = await cardsFrom();
      const heightOf = (title: string): number => cards.card(title).getBoundingClientRect().height;
      const before = heightOf('Visit a workshop');
      await cards.click(cards.get('button', 'Add reflection: Grow a garden'));
      expect(heightOf('Grow a garden')).to.be.greaterThan(before + 50);
      expect(heightOf('Visit a workshop')).to.be.at.most(before);
    });
  });

  describe('the address', () => {
    beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));
    const synced = () => html`
      <lcf-framework .config=${SMALL} sync-hash>
        <lcf-practice-cards status="not-set"></lcf-practice-cards>
      </lcf-framework>
    `;

    it('holds the choices while the provider has sync-hash, beside the selection', async () => {
      const { cards } = await cardsFrom(synced());
      await cards.click(cards.get('checkbox', 'Own path'));
      await cards.click(cards.get('button', 'Agency', cards.card('Set goals')));
      await waitUntil(() => location.hash.includes('lcf-experience'));
      expect(location.hash).to.contain('lcf=agency');
      expect(location.hash).to.contain('lcf-experience=own&lcf-status=not-set');
    });

    it('brings the choices back, and outranks the attributes', async () => {
      history.replaceState(null, '', '#lcf-experience=real&lcf-sort=title&lcf-draw=abc');
      const { cards } = await cardsFrom(synced());
      await waitUntil(() => cards.root.querySelector('.draw'));
      await cards.click(cards.get('button', 'Close'));
      expect(cards.titles).to.deep.equal(['Grow a garden', 'Run a café', 'Visit a workshop']);
    });

    it('follows a link on the page, and ignores one that is about something else', async () => {
      const { cards } = await cardsFrom(synced());
      location.hash = '#lcf-query=goals';
      await waitUntil(() => cards.titles.length === 1);
      expect(cards.titles).to.deep.equal(['Set goals']);
      location.hash = '#chapter-2';
      await aTimeout(50);
      expect(cards.titles).to.deep.equal(['Set goals']);
    });

    it('the same draw comes from a copied link', async () => {
      const { cards } = await cardsFrom(synced());
      await cards.press(cards.get('button', 'Draw three'), '.draw');
      const titles = cards.all('heading', '', cards.root.querySelector('.drawn')!).map(nameOf);
      await waitUntil(() => location.hash.includes('lcf-draw='));
      const again = await cardsFrom(synced());
      await waitUntil(() => again.cards.root.querySelector('.drawn'));
      expect(
        again.cards.all('heading', '', again.cards.root.querySelector('.drawn')!).map(nameOf),
      ).to.deep.equal(titles);
    });

    it('is left alone without sync-hash', async () => {
      const { cards } = await cardsFrom();
      await cards.click(cards.get('checkbox', 'Own path'));
      await aTimeout(400);
      expect(location.hash).to.equal('');
    });
  });

  describe('other tabs', () => {
    it('what another tab writes arrives, and what is being typed here stays', async () => {
      const key = 'lcf-cards-tabs';
      localStorage.removeItem(key);
      const { cards, provider } = await cardsFrom(html`
        <lcf-framework .config=${SMALL} persist="local" storage-key=${key}>
          <lcf-practice-cards></lcf-practice-cards>
        </lcf-framework>
      `);
      await cards.click(cards.get('button', 'Add reflection: Set goals'));
      const field = cards.get<HTMLTextAreaElement>('textbox', 'Set goals');
      await cards.type(field, 'Typing here');
      const theirs = {
        version: 1,
        selection: null,
        practices: { goals: { status: 'doing', bookmarked: true, note: '[2026-01-05] Written there' } },
        assessments: {},
      };
      localStorage.setItem(key, JSON.stringify(theirs));
      dispatchEvent(
        new StorageEvent('storage', { key, newValue: JSON.stringify(theirs), storageArea: localStorage }),
      );
      await cards.settle();
      expect(cards.get<HTMLInputElement>('radio', 'Doing', cards.card('Set goals')).checked).to.equal(true);
      expect(field.value).to.equal('Typing here');
      expect(cards.root.activeElement).to.equal(field);
      leave(field);
      const note = provider.state.practices['goals']!.note;
      expect(note).to.contain('Written there');
      expect(note).to.contain('Typing here');
      expect(localStorage.getItem(key)).to.contain('Typing here');
      localStorage.removeItem(key);
    });
  });

  describe('a large deck', () => {
    const many = (count: number) => ({
      version: 1,
      framework: {
        extends: 'none',
        id: 'many',
        title: 'Many',
        rings: [
          {
            id: 'experiences',
            kind: 'experiences',
            title: 'Experiences',
            items: [
              {
                id: 'e',
                title: 'E',
                items: [...new Array(count).keys()].map((i) => ({ id: `p${i}`, title: `Practice ${i}` })),
              },
            ],
          },
        ],
      },
    });

    it('has the text of every card in the page, in order, and controls where one looks', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards .config=${many(700)}></lcf-practice-cards>
      `);
      await waitUntil(() => cards.root.querySelectorAll('.card-title').length === 700, '', { timeout: 8000 });
      const titles = [...cards.root.querySelectorAll('.card-title')].map((title) =>
        title.textContent?.trim(),
      );
      expect(titles).to.deep.equal([...new Array(700).keys()].map((i) => `Practice ${i}`));
      expect(cards.card('Practice 0').querySelectorAll('input').length).to.equal(3);
      expect(cards.card('Practice 699').querySelectorAll('input').length).to.equal(3);
      const field = cards.get<HTMLInputElement>('searchbox');
      await cards.type(field, '65');
      expect(cards.titles.slice(0, 3)).to.include('Practice 65');
      expect(cards.titles).to.have.length(17);
      await cards.type(field, '');
      await waitUntil(() => cards.root.querySelectorAll('.card-title').length === 700, '', { timeout: 8000 });
      expect(cards.text('.count')).to.equal('Showing 700 of 700 practices');
    });
  });
});
