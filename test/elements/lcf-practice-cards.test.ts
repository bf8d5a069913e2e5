import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/lcf-framework.js';
import '../../src/define/lcf-practice-cards.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import type { LcfPracticeCards } from '../../src/elements/lcf-practice-cards/lcf-practice-cards.js';
import type { PracticeDetail, SelectDetail } from '../../src/events/event-types.js';
import { isoDay } from '../../src/model/practices/days.js';
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
const inProvider = () => html`
  <lcf-framework .config=${SMALL}><lcf-practice-cards follow-selection></lcf-practice-cards></lcf-framework>
`;

describe('lcf-practice-cards', () => {
  before(() => setViewport({ width: 1000, height: 800 }));

  describe('shows', () => {
    it('every practice of the built-in framework without a config', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards></lcf-practice-cards>
      `);
      expect(cards.titles).to.have.length(42);
      expect(cards.text('.count')).to.equal('Showing 42 of 42 practices');
    });

    it('what the config has, however many, in framework order', async () => {
      const { cards } = await cardsFrom();
      expect(cards.titles).to.deep.equal(ALL);
      const card = cards.card('Grow a garden');
      expect(card.textContent).to.contain('I plan our school garden with learners.');
      expect(card.textContent).to.contain('Real world');
    });

    it('a plain sentence when there is no practice at all', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards
          .config=${{ version: 1, framework: { extends: 'none', id: 'none', title: 'None', rings: [] } }}
        ></lcf-practice-cards>
      `);
      expect(cards.text('.empty')).to.contain('There are no practices here yet.');
    });

    it('headings one level below its own', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} heading-level="3"></lcf-practice-cards>
      `);
      expect(cards.get('heading', 'Practice cards').ariaLevel).to.equal('3');
      expect(cards.get('heading', 'Set goals').ariaLevel).to.equal('4');
    });

    it('nothing that axe minds', async () => {
      const { cards, element } = await cardsFrom();
      await cards.click(cards.get('button', /^Add reflection: Set goals/));
      await cards.click(cards.get('button', 'First steps to try'));
      await expect(element).to.be.accessible();
    });
  });

  describe('search', () => {
    it('narrows as you type, marks what matches, and says the count after a pause', async () => {
      const { cards } = await cardsFrom();
      await cards.type(cards.get<HTMLInputElement>('searchbox', 'Search practices'), 'GARDEN school');
      expect(cards.titles).to.deep.equal(['Grow a garden']);
      expect([...cards.card('Grow a garden').querySelectorAll('mark')].map((m) => m.textContent)).to.include(
        'garden',
      );
      expect(cards.text('.count')).to.equal('Showing 1 of 6 practices');
      expect(cards.said).to.equal('');
      await waitUntil(() => cards.said === 'Showing 1 of 6 practices');
    });

    it('numbers of the filters follow once typing pauses: the list comes first', async () => {
      const { cards } = await cardsFrom();
      await cards.type(cards.get<HTMLInputElement>('searchbox'), 'garden');
      expect(cards.titles).to.deep.equal(['Grow a garden']);
      expect(cards.all('checkbox', 'Own path, 3 practices')).to.have.length(1);
      await waitUntil(() => cards.all('checkbox', 'Own path, 0 practices').length === 1);
      await cards.click(cards.get('checkbox', 'Real world, 1 practice'));
      expect(cards.get<HTMLInputElement>('checkbox', 'Real world').checked).to.equal(true);
    });

    it('says which word it took for a misspelled one', async () => {
      const { cards } = await cardsFrom();
      await cards.type(cards.get<HTMLInputElement>('searchbox'), 'reflecton');
      expect(cards.titles).to.deep.equal(['Spark reflection']);
      expect(cards.text('.hint')).to.contain('reflection');
    });

    it('shows a way out when nothing fits', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} query="garden" experience="own"></lcf-practice-cards>
      `);
      expect(cards.titles).to.deep.equal([]);
      expect(cards.text('.empty')).to.contain('No practice fits all of these filters.');
      await cards.click(cards.get('button', 'Clear Experience: 1 practice'));
      expect(cards.titles).to.deep.equal(['Grow a garden']);
      expect(cards.root.activeElement?.className).to.contain('count');
    });

    it('is cleared by its button, which hands focus to the field', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} query="zzzz"></lcf-practice-cards>
      `);
      expect(cards.text('.empty')).to.contain('No practice has “zzzz”.');
      await cards.click(cards.get('button', 'Clear search'));
      expect(cards.titles).to.deep.equal(ALL);
    });

    it('keeps a card and what is open in it while it is hidden', async () => {
      const { cards } = await cardsFrom();
      const before = cards.card('Set goals');
      const field = cards.get<HTMLInputElement>('searchbox');
      await cards.type(field, 'garden');
      await cards.type(field, '');
      expect(cards.card('Set goals')).to.equal(before);
    });
  });

  describe('filters', () => {
    it('are checkboxes with a name and a count; or within a group, and across groups', async () => {
      const { cards } = await cardsFrom();
      await cards.click(cards.get('checkbox', 'Own path, 3 practices'));
      expect(cards.titles).to.have.length(3);
      await cards.click(cards.get('checkbox', 'Agency, 2 practices'));
      expect(cards.titles).to.deep.equal(['Set goals', 'Offer choices']);
      await cards.click(cards.get('checkbox', 'Real world, 1 practice'));
      expect(cards.titles).to.deep.equal(['Grow a garden', 'Set goals', 'Offer choices']);
      await cards.click(cards.get('button', 'Clear 3 filters'));
      expect(cards.titles).to.deep.equal(ALL);
      expect(cards.root.activeElement?.className).to.contain('count');
    });

    it('by status, bookmark and tag', async () => {
      const { cards } = await cardsFrom();
      await cards.click(cards.get('radio', 'Doing', cards.card('Set goals')));
      await cards.click(cards.get('button', 'Bookmark Run a café'));
      await cards.click(cards.get('checkbox', /^Doing, 1/));
      expect(cards.titles).to.deep.equal(['Set goals']);
      await cards.click(cards.get('checkbox', /^Not set, 5/));
      expect(cards.titles).to.have.length(6);
      await cards.click(cards.get('checkbox', /^Bookmarked, 1/));
      expect(cards.titles).to.deep.equal(['Run a café']);
      await cards.click(cards.get('button', 'Clear 3 filters'));
      await cards.click(cards.get('checkbox', 'science, 1 practice'));
      expect(cards.titles).to.deep.equal(['Grow a garden']);
    });

    it('begin with the attributes, and follow when the page changes them', async () => {
      const { cards, element } = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} experience="own" outcome="voice"></lcf-practice-cards>
      `);
      expect(cards.titles).to.deep.equal(['Set goals', 'Offer choices']);
      element.experience = 'real';
      await cards.settle();
      expect(cards.titles).to.deep.equal(['Grow a garden']);
      element.setAttribute('status', 'trying not-set');
      element.removeAttribute('experience');
      await cards.settle();
      expect(cards.titles).to.deep.equal(['Grow a garden', 'Set goals', 'Offer choices']);
      element.query = 'goal';
      await cards.settle();
      expect(cards.titles).to.deep.equal(['Set goals']);
      await cards.click(cards.get('checkbox', 'Own path'));
      expect(element.getAttribute('experience')).to.equal(null);
    });

    it('fold away where there is little room, and come back with focus on their button', async () => {
      await setViewport({ width: 360, height: 700 });
      const { cards } = await cardsFrom();
      expect(cards.all('checkbox')).to.deep.equal([]);
      const toggle = cards.get('button', 'Filters');
      await cards.click(toggle);
      expect(toggle.ariaExpanded).to.equal('true');
      await cards.click(cards.get('checkbox', 'Own path'));
      expect(nameOf(toggle)).to.equal('Filters (1)');
      await cards.click(cards.get('button', 'Show 3 practices'));
      expect(cards.root.activeElement).to.equal(toggle);
      expect(cards.all('checkbox')).to.deep.equal([]);
      await setViewport({ width: 1000, height: 800 });
    });
  });

  describe('status, bookmark', () => {
    it('status is a radio group with the config’s names, and can be cleared and brought back', async () => {
      const { cards, element } = await cardsFrom(html`
        <lcf-practice-cards
          .config=${{ ...SMALL, practices: { statuses: ['trying', { id: 'lead', label: 'Leading others' }] } }}
        ></lcf-practice-cards>
      `);
      const group = cards.get('radiogroup', 'Status of Set goals');
      expect(cards.all('radio', '', group).map(nameOf)).to.deep.equal(['Trying', 'Leading others']);
      const change = oneEvent(element, 'lcf-practice');
      const lead = cards.get<HTMLInputElement>('radio', 'Leading', group);
      await cards.click(lead);
      const { detail } = (await change) as CustomEvent<PracticeDetail>;
      expect(detail).to.deep.equal({ id: 'goals', status: 'lead', bookmarked: false, note: '' });
      await cards.click(lead);
      expect(lead.checked).to.equal(false);
      expect(cards.said).to.equal('Status of Set goals cleared.');
      await cards.click(cards.get('button', 'Undo'));
      expect(lead.checked).to.equal(true);
    });

    for (const key of ['Space', 'Delete', 'Backspace'])
      it(`status is cleared by keyboard: ${key}`, async () => {
        const { cards, element } = await cardsFrom();
        const trying = cards.get<HTMLInputElement>('radio', 'Trying', cards.card('Set goals'));
        trying.focus();
        await sendKeys({ press: 'Space' });
        await cards.settle();
        expect(trying.checked).to.equal(true);
        const change = oneEvent(element, 'lcf-practice');
        // Held down, the key comes more than once.
        await sendKeys({ down: key });
        await sendKeys({ down: key });
        await sendKeys({ up: key });
        expect(((await change) as CustomEvent<PracticeDetail>).detail.status).to.equal(null);
        await cards.settle();
        expect(trying.checked).to.equal(false);
        expect(cards.said).to.equal('Status of Set goals cleared.');
        expect(cards.root.activeElement).to.equal(trying);
        await cards.click(cards.get('button', 'Undo'));
        expect(trying.checked).to.equal(true);
      });

    it('arrow keys move the status', async () => {
      const { cards } = await cardsFrom();
      const group = cards.get('radiogroup', 'Status of Set goals');
      const [first, second] = cards.all<HTMLInputElement>('radio', '', group);
      first!.focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'ArrowRight' });
      await cards.settle();
      expect(second!.checked).to.equal(true);
    });

    it('bookmark is a pressed button; taking it away can be undone', async () => {
      const { cards } = await cardsFrom();
      const bookmark = cards.get('button', 'Bookmark Set goals');
      await cards.click(bookmark);
      expect(bookmark.ariaPressed).to.equal('true');
      await cards.click(bookmark);
      expect(bookmark.ariaPressed).to.equal('false');
      await cards.click(cards.get('button', 'Undo'));
      expect(bookmark.ariaPressed).to.equal('true');
      expect(cards.root.activeElement?.className).to.contain('count');
    });

    it('two decks in one provider agree', async () => {
      const provider = await fixture<LcfFramework>(html`
        <lcf-framework .config=${SMALL}>
          <lcf-practice-cards></lcf-practice-cards>
          <lcf-practice-cards></lcf-practice-cards>
        </lcf-framework>
      `);
      const [a, b] = [...provider.querySelectorAll('lcf-practice-cards')].map((one) => new Harness(one));
      await a!.settle();
      await a!.click(a!.get('radio', 'Trying', a!.card('Set goals')));
      await b!.settle();
      expect(b!.get<HTMLInputElement>('radio', 'Trying', b!.card('Set goals')).checked).to.equal(true);
    });
  });

  describe('focus', () => {
    it('goes to the next card when its own is filtered away, else to the one before, else to the count', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} status="not-set"></lcf-practice-cards>
      `);
      const give = async (title: string): Promise<void> => {
        const radio = cards.get('radio', 'Trying', cards.card(title));
        radio.focus();
        await cards.click(radio);
      };
      await give('Visit a workshop');
      expect(cards.root.activeElement?.textContent?.trim()).to.equal('Run a café');
      await give('Offer choices');
      expect(cards.root.activeElement?.textContent?.trim()).to.equal('Spark reflection');
      for (const title of ['Grow a garden', 'Run a café', 'Set goals', 'Spark reflection']) await give(title);
      expect(cards.root.activeElement?.className).to.contain('count');
    });

    it('follows reading order through the cards', async () => {
      const { cards } = await cardsFrom(html`
        <lcf-practice-cards .config=${SMALL} experience="own"></lcf-practice-cards>
      `);
      cards.get('button', 'Bookmark Set goals').focus();
      await sendKeys({ press: 'Tab' });
      expect(nameOf(cards.root.activeElement!)).to.equal('Agency');
      await sendKeys({ press: 'Tab' });
      expect(nameOf(cards.root.activeElement!)).to.equal('Not yet');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(nameOf(cards.root.activeElement!)).to.match(/Bookmark Spark reflection|1 resource/);
    });

    it('stays in the search field while results are put in another order', async () => {
      const { cards } = await cardsFrom();
      const field = cards.get<HTMLInputElement>('searchbox');
      field.focus();
      await cards.type(field, 'learners');
      expect(cards.root.activeElement).to.equal(field);
    });
  });

  describe('reflections', () => {
    const write = async (cards: Harness, title: string, text: string): Promise<HTMLTextAreaElement> => {
      if (cards.all('textbox', title).length === 0)
        await cards.click(cards.get('button', new RegExp(`reflection.*: ${title}`, 'i')));
      const field = cards.get<HTMLTextAreaElement>('textbox', title);
      await cards.type(field, text);
      return field;
    };

    it('save themselves shortly after the last letter, with the day', async () => {
      const { cards, element } = await cardsFrom();
      const saved = oneEvent(element, 'lcf-practice');
      const field = await write(cards, 'Set goals', 'It worked.');
      expect(cards.root.activeElement).to.equal(field);
      const { detail } = (await saved) as CustomEvent<PracticeDetail>;
      expect(detail.note).to.equal(`[${isoDay(new Date())}] It worked.`);
      await cards.click(cards.get('button', 'Close note: Set goals'));
      expect(nameOf(cards.root.activeElement!)).to.equal('1 reflection: Set goals');
    });

    it('save at once when the field is left, the note closed or the element taken away', async () => {
      const { cards, provider, element } = await cardsFrom(inProvider());
      const field = await write(cards, 'Set goals', 'One');
      leave(field);
      expect(provider.state.practices['goals']?.note).to.contain('One');
      await write(cards, 'Set goals', 'One and two');
      element.remove();
      expect(provider.state.practices['goals']?.note).to.contain('One and two');
    });

    it('are kept with their days: earlier ones are listed, can be changed, deleted and brought back', async () => {
      const { cards, provider } = await cardsFrom(inProvider());
      provider.importState({
        version: 1,
        practices: { goals: { status: null, bookmarked: false, note: 'Undated\n\n[2026-01-05] In January' } },
      });
      await write(cards, 'Set goals', 'Today');
      const list = cards.get('list', 'Earlier reflections');
      expect(list.textContent).to.match(/Jan 5, 2026\s+In January[^]*No date\s+Undated/);
      await cards.click(cards.get('button', 'Delete: reflection of Jan 5, 2026'));
      expect(provider.state.practices['goals']?.note).to.not.contain('January');
      expect(cards.said).to.equal('Reflection deleted.');
      await cards.click(cards.get('button', 'Undo'));
      expect(provider.state.practices['goals']?.note).to.match(
        /^Undated\n\n\[2026-01-05\] In January\n\n.* Today$/,
      );
      await cards.click(cards.get('button', 'Edit: reflection of Jan 5, 2026'));
      const field = cards.get<HTMLTextAreaElement>('textbox', 'Jan 5, 2026');
      expect(field.value).to.equal('In January');
      await cards.type(field, 'In snowy January');
      leave(field);
      expect(provider.state.practices['goals']?.note).to.contain('[2026-01-05] In snowy January');
    });

    it('what is being typed survives a change from elsewhere, and so does that change', async () => {
      const { cards, provider } = await cardsFrom(inProvider());
      const field = await write(cards, 'Set goals', 'Mine');
      provider.importState({
        version: 1,
        practices: { goals: { status: 'doing', bookmarked: false, note: '[2026-01-05] From elsewhere' } },
      });
      await cards.settle();
      expect(field.value).to.equal('Mine');
      leave(field);
      expect(provider.state.practices['goals']?.note).to.contain('Mine');
      expect(provider.state.practices['goals']?.note).to.contain('From elsewhere');
    });

    it('say where they are kept', async () => {
      const { cards } = await cardsFrom();
      await write(cards, 'Set goals', 'x');
      expect(cards.text('.note')).to.contain('Kept until you leave this page');
      const saved = await cardsFrom(html`
        <lcf-framework .config=${SMALL} persist="session" storage-key="cards-test">
          <lcf-practice-cards></lcf-practice-cards>
        </lcf-framework>
      `);
      await write(saved.cards, 'Set goals', 'x');
      expect(saved.cards.text('.note')).to.contain('Saved in this tab only');
      sessionStorage.removeItem('cards-test');
    });
  });

  describe('selection', () => {
    it('outcome chips select, and clear when pressed again', async () => {
      const { cards, element } = await cardsFrom();
      const selected = oneEvent(element, 'lcf-select');
      const chip = cards.get('button', 'Agency', cards.card('Set goals'));
      await cards.click(chip);
      const { detail } = (await selected) as CustomEvent<SelectDetail>;
      expect(detail).to.deep.equal({ id: 'agency', kind: 'outcome', previousId: null });
      expect(chip.ariaPressed).to.equal('true');
      await cards.click(chip);
      expect(chip.ariaPressed).to.equal('false');
    });

    it('follow-selection narrows to what is chosen elsewhere, and says so', async () => {
      const { cards, provider } = await cardsFrom(inProvider());
      provider.importState({ version: 1, selection: 'care' });
      await cards.settle();
      expect(cards.titles).to.deep.equal(['Grow a garden']);
      expect(cards.text('.hint')).to.contain('Showing practices for Care');
      await cards.click(cards.get('button', 'Show all practices'));
      expect(cards.titles).to.deep.equal(ALL);
      expect(provider.state.selection).to.equal(null);
    });

    it('without follow-selection all practices stay', async () => {
      const { cards, provider } = await cardsFrom(html`
        <lcf-framework .config=${SMALL}><lcf-practice-cards></lcf-practice-cards></lcf-framework>
      `);
      provider.importState({ version: 1, selection: 'care' });
      await cards.settle();
      expect(cards.titles).to.deep.equal(ALL);
    });
  });

  describe('links and text', () => {
    it('opens resources and the experience’s toolkit in a new tab, and says so', async () => {
      const { cards } = await cardsFrom();
      const card = cards.card('Grow a garden');
      expect(cards.all('link', '', card)).to.deep.equal([]);
      await cards.click(cards.get('button', '2 resources', card));
      const links = cards.all<HTMLAnchorElement>('link', '', card);
      expect(links.map(nameOf)).to.deep.equal([
        'Seed list (opens in a new tab)',
        'Real toolkit (opens in a new tab)',
      ]);
      expect(links.every(({ target, rel }) => target === '_blank' && rel === 'noopener noreferrer')).to.equal(
        true,
      );
    });

    it('hostile text stays text and stays inside its card', async () => {
      await setViewport({ width: 340, height: 800 });
      const nasty = [
        '<img src=x onerror=alert(1)>',
        '\u202Egnol\u202C',
        'x'.repeat(5000),
        'Z̷̢̛a̸̡l̵̛g̶̢o̷'.repeat(40),
      ];
      const config = structuredClone(SMALL) as typeof SMALL;
      const items = config.framework.rings[1]!.items as unknown as {
        items: { title: string; statement: string }[];
      }[];
      items[0]!.items.forEach((item, index) => {
        item.title = nasty[index]!;
        item.statement = nasty.slice().reverse()[index]!;
      });
      const { cards, element } = await cardsFrom(html`
        <lcf-practice-cards .config=${config}></lcf-practice-cards>
      `);
      expect(cards.root.querySelector('img')).to.equal(null);
      expect(cards.titles[0]).to.equal(nasty[0]);
      const width = element.getBoundingClientRect().width;
      for (const card of cards.root.querySelectorAll('[data-card]'))
        expect(card.scrollWidth).to.be.at.most(Math.ceil(width));
      expect(document.scrollingElement!.scrollWidth).to.be.at.most(innerWidth);
      await cards.type(cards.get<HTMLInputElement>('searchbox'), '<img');
      expect(cards.titles).to.deep.equal([nasty[0]]);
      await setViewport({ width: 1000, height: 800 });
    });

    it('shows steps to try on request', async () => {
      const { cards } = await cardsFrom();
      const card = cards.card('Grow a garden');
      const toggle = cards.get('button', 'First steps to try', card);
      expect(toggle.ariaExpanded).to.equal('false');
      await cards.click(toggle);
      expect(toggle.ariaExpanded).to.equal('true');
      expect(card.querySelector('.fold')!.checkVisibility()).to.equal(true);
      expect(card.querySelector('.fold')!.textContent).to.contain('Ask the kitchen.');
    });
  });

  it('works again after it was moved', async () => {
    const { cards, element } = await cardsFrom();
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(0);
    parent.append(element);
    await cards.settle();
    expect(cards.titles).to.deep.equal(ALL);
    await cards.click(cards.get('button', 'Bookmark Set goals'));
    expect(cards.get('button', 'Bookmark Set goals').ariaPressed).to.equal('true');
  });
});
