import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LcfPracticeCard } from '../../src/elements/lcf-practice-card/lcf-practice-card.js';
import { LcfPracticeCards } from '../../src/elements/lcf-practice-cards/lcf-practice-cards.js';
import { SMALL } from '../model/practices/fixtures.js';
import { Harness, nameOf } from './practice-harness.js';

type FetchBody = LcfPracticeCards['fetchBody'];
/** The part of a body that is fetched when a reader is near, in the hands of a test. */
const withMore = (body: object, change: (fetchMore: () => Promise<unknown>) => Promise<unknown>): void => {
  const fetchMore = (Reflect.get(body, 'fetchMore') as () => Promise<unknown>).bind(body);
  Reflect.set(body, 'fetchMore', () => change(fetchMore));
};

/** A deck whose second part comes when the test lets it. */
class SlowCards extends LcfPracticeCards {
  fetches = 0;
  works = true;
  release: () => void = () => undefined;
  protected override async fetchBody(): ReturnType<FetchBody> {
    const body = await super.fetchBody();
    withMore(body, async (fetchMore) => {
      this.fetches += 1;
      await new Promise<void>((resolve) => (this.release = resolve));
      if (!this.works) throw new Error('offline');
      return fetchMore();
    });
    return body;
  }
}
class SlowCard extends LcfPracticeCard {
  fetches = 0;
  protected override async fetchBody(): ReturnType<LcfPracticeCard['fetchBody']> {
    const body = await super.fetchBody();
    withMore(body, () => {
      this.fetches += 1;
      return Promise.reject(new Error('offline'));
    });
    return body;
  }
}
customElements.define('slow-cards', SlowCards);
customElements.define('slow-card', SlowCard);

const MISSING = 'could not be loaded';

const deck = async (attributes = {}): Promise<{ cards: Harness; element: SlowCards }> => {
  const element = await fixture<SlowCards>(html`
    <slow-cards .config=${SMALL}></slow-cards>
  `);
  Object.assign(element, attributes);
  const cards = new Harness(element);
  await cards.settle();
  return { cards, element };
};
const arrive = async (cards: Harness, element: SlowCards): Promise<void> => {
  element.release();
  const { value } = Reflect.get(element, 'body') as { value: { more: { load(): Promise<unknown> } } };
  await value.more.load();
  await cards.settle();
};
const type = (cards: Harness, text: string): Promise<void> =>
  cards.type(cards.get<HTMLInputElement>('searchbox'), text);

describe('lcf-practice-cards, what comes when it is needed', () => {
  before(() => setViewport({ width: 1000, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('stands complete without it, filtered by the page or not', async () => {
    const { cards, element } = await deck();
    expect(cards.titles).to.have.length(6);
    element.experience = 'own';
    const other = await fixture<SlowCards>(html`
      <slow-cards .config=${SMALL} experience="own"></slow-cards>
    `);
    expect(new Harness(other).titles).to.have.length(3);
    expect(other.fetches).to.equal(0);
  });

  it('bookmarks and statuses do not wait for it', async () => {
    const { cards, element } = await deck();
    await cards.click(cards.get('button', 'Bookmark Set goals'));
    await cards.click(cards.get('radio', 'Trying', cards.card('Set goals')));
    expect(cards.get('button', 'Bookmark Set goals').ariaPressed).to.equal('true');
    expect(cards.text('.totals')).to.contain('1 Trying');
    expect(element.fetches).to.equal(0);
  });

  it('comes once, when a pointer or the focus is near', async () => {
    const { element } = await deck();
    element.dispatchEvent(new PointerEvent('pointerenter'));
    expect(element.fetches).to.equal(1);
    const other = await deck();
    // Said outright: a window in the background gets no focus.
    for (const target of [other.cards.get('searchbox'), other.cards.get('button', 'Bookmark Set goals')])
      target.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(other.element.fetches).to.equal(1);
  });

  it('what was asked for meanwhile is done when it comes, and focus stays', async () => {
    const { cards, element } = await deck();
    const field = cards.get<HTMLInputElement>('searchbox');
    field.focus();
    await type(cards, 'goal');
    expect(cards.titles).to.have.length(6);
    await arrive(cards, element);
    expect(cards.titles).to.deep.equal(['Set goals']);
    expect(field.value).to.equal('goal');
    expect(cards.root.activeElement).to.equal(field);
    await waitUntil(() => cards.said === 'Showing 1 of 6 practices');
  });

  it('keeps the cards that are there, and the focus in them', async () => {
    const { cards, element } = await deck();
    const card = cards.card('Set goals');
    const button = cards.get('button', 'Add reflection: Set goals');
    button.focus();
    await cards.click(button);
    expect(cards.root.activeElement).to.equal(button);
    await arrive(cards, element);
    expect(cards.card('Set goals')).to.equal(card);
    expect(nameOf(cards.root.activeElement!)).to.contain('My reflection');
  });

  it('a filter that was ticked meanwhile stays ticked and filters', async () => {
    const { cards, element } = await deck();
    await cards.click(cards.get('checkbox', 'Own path, 3 practices'));
    await arrive(cards, element);
    expect(cards.titles).to.have.length(3);
    expect(cards.get<HTMLInputElement>('checkbox', 'Own path').checked).to.equal(true);
  });

  it('says that it cannot be had, keeps what was typed, filters all the same, and tries again', async () => {
    const { cards, element } = await deck({ works: false });
    await type(cards, 'goal');
    await arrive(cards, element);
    expect(cards.text('[role=alert]')).to.contain(MISSING);
    expect(cards.titles).to.have.length(6);
    expect(cards.get<HTMLInputElement>('searchbox').value).to.equal('goal');
    await cards.click(cards.get('checkbox', 'Own path, 3 practices'));
    await arrive(cards, element);
    expect(cards.titles).to.have.length(3);
    element.works = true;
    await type(cards, 'goals');
    await arrive(cards, element);
    expect(cards.titles).to.deep.equal(['Set goals']);
    expect(cards.root.querySelector('[role=alert]')).to.equal(null);
  });

  it('a deck that cannot be shown without it waits, and lcf-ready with it', async () => {
    const element = document.createElement('slow-cards') as SlowCards;
    Object.assign(element, { config: SMALL, sort: 'title' });
    let isReady = false;
    element.addEventListener('lcf-ready', () => (isReady = true));
    document.body.append(element);
    const cards = new Harness(element);
    await cards.settle();
    await waitUntil(() => element.fetches === 1);
    expect([cards.titles.length, isReady]).to.deep.equal([0, false]);
    const ready = oneEvent(element, 'lcf-ready');
    element.release();
    await ready;
    expect(cards.titles[1]).to.equal('Offer choices');
    element.remove();
  });

  it('…and shows what there is, with a sentence, when it never comes', async () => {
    const element = document.createElement('slow-cards') as SlowCards;
    Object.assign(element, { config: SMALL, query: 'goal', works: false });
    document.body.append(element);
    const cards = new Harness(element);
    await cards.settle();
    await waitUntil(() => element.fetches === 1);
    await arrive(cards, element);
    expect(cards.titles).to.have.length(6);
    expect(cards.text('[role=alert]')).to.contain(MISSING);
    element.remove();
  });
});

describe('lcf-practice-card, what comes when it is needed', () => {
  it('works without it, and says when it cannot be had', async () => {
    const element = await fixture<SlowCard>(html`
      <slow-card .config=${SMALL} practice="garden"></slow-card>
    `);
    const card = new Harness(element);
    await card.settle();
    await card.click(card.get('button', 'Bookmark'));
    expect(element.fetches).to.equal(0);
    await card.click(card.get('button', 'First steps to try'));
    expect(card.text('[role=alert]')).to.contain(MISSING);
    expect(card.get('button', 'Bookmark').ariaPressed).to.equal('true');
  });
});

/** Both elements, with a body that comes when the test lets it. */
const late = (Base: typeof LcfPracticeCards | typeof LcfPracticeCard) =>
  class Late extends (Base as unknown as typeof LcfPracticeCards) {
    fetches = 0;
    works = true;
    release: () => void = () => undefined;
    protected override async fetchBody(): ReturnType<FetchBody> {
      this.fetches += 1;
      await new Promise<void>((resolve) => (this.release = resolve));
      if (!this.works) throw new Error('offline');
      return super.fetchBody();
    }
  };
const LateCards = late(LcfPracticeCards);
const LateCard = late(LcfPracticeCard);
customElements.define('late-cards', LateCards);
customElements.define('late-card', LateCard);

for (const tag of ['late-cards', 'late-card'] as const) {
  const made = (properties = {}): InstanceType<typeof LateCards> => {
    const element = document.createElement(tag) as InstanceType<typeof LateCards>;
    Object.assign(element, { config: SMALL, practice: 'goals', ...properties });
    document.body.append(element);
    return element;
  };
  const shown = (element: HTMLElement): number => element.shadowRoot!.querySelectorAll('.card').length;

  describe(`${tag}: what draws it`, () => {
    it('is fetched before the config is here, and lcf-ready and updateComplete wait for it', async () => {
      const element = made();
      expect(element.fetches).to.equal(1);
      let isReady = false;
      let isComplete = false;
      element.addEventListener('lcf-ready', () => (isReady = true));
      void element.updateComplete.then(() => (isComplete = true));
      const loading = (): HTMLElement | null => element.shadowRoot!.querySelector('[part=loading]');
      await waitUntil(() => loading(), 'it says that it is loading');
      expect(loading()!.clientHeight).to.be.greaterThan(200);
      expect([isReady, isComplete]).to.deep.equal([false, false]);
      element.release();
      await element.updateComplete;
      expect(shown(element)).to.equal(tag === 'late-cards' ? 6 : 1);
      await waitUntil(() => isReady);
      expect(element.fetches).to.equal(1);
      element.remove();
    });

    it('is missed in a sentence above the page’s own content, and fetched again when asked to', async () => {
      const element = made({ works: false });
      element.innerHTML = '<p>Own words</p>';
      element.release();
      await element.updateComplete;
      const card = new Harness(element);
      expect(card.text('[role=alert]')).to.contain(MISSING);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(shown(element)).to.equal(0);
      element.works = true;
      card.get('button', 'Try again').click();
      element.release();
      await element.updateComplete;
      expect([shown(element) > 0, element.fetches]).to.deep.equal([true, 2]);
      expect(card.root.querySelector('[role=alert]')).to.equal(null);
      element.remove();
    });

    it('finds what was set, filled and moved meanwhile', async () => {
      const element = made(tag === 'late-cards' ? { experience: 'own' } : {});
      await aTimeout(0);
      element.remove();
      document.body.append(element);
      element.practices = 'goals';
      const name = tag === 'late-cards' ? 'card-actions-goals' : 'card-actions';
      element.append(Object.assign(document.createElement('b'), { slot: name, textContent: 'Mine' }));
      element.release();
      await element.updateComplete;
      expect(shown(element)).to.equal(1);
      expect(element.querySelector('b')!.assignedSlot).to.not.equal(null);
      element.remove();
    });
  });
}
