import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/lcf-framework.js';
import '../../src/define/lcf-diagram.js';
import type { LcfDiagram } from '../../src/elements/lcf-diagram/lcf-diagram.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import { all, button, diagramIn, one, panelTitle, status, text } from './diagram-helpers.js';

const OWN = {
  version: 1,
  framework: {
    extends: 'none',
    title: 'Small',
    rings: [
      {
        id: 'out',
        kind: 'outcomes',
        title: 'Outcomes ring',
        items: [
          { id: 'o1', title: 'Curiosity', description: 'Asking on.', aliases: ['wonder'] },
          { id: 'o2', title: 'Care' },
        ],
      },
      {
        id: 'exp',
        kind: 'experiences',
        title: 'Ways to learn',
        items: [
          {
            id: 'e1',
            title: 'Outdoors',
            summary: 'Under the sky.',
            toolkit: { label: 'Outdoor kit', href: 'https://kit.example/a.pdf' },
            items: Array.from({ length: 18 }, (_, index) => ({
              id: `p${index + 1}`,
              title: `Practice ${index + 1}`,
              statement: `I do ${index + 1}.`,
              steps: [`Begin ${index + 1}`],
            })),
          },
        ],
      },
      {
        id: 'cond',
        kind: 'conditions',
        title: 'What helps',
        items: [{ id: 'd1', title: 'Ground', items: [{ id: 'c1', title: 'Time', question: 'When?' }] }],
      },
    ],
    links: [
      ...Array.from({ length: 16 }, (_, index) => ({ from: `p${index + 1}`, to: 'o1' })),
      { from: 'c1', to: 'p1' },
      { from: 'c1', to: 'o1' },
    ],
  },
};

const own = (attributes: Partial<LcfDiagram> = {}): Promise<LcfDiagram> =>
  diagramIn(1240, { config: OWN, ...attributes });

describe('lcf-diagram: selection', () => {
  it('shows the choice that `selected` names, by id or alias, without an event', async () => {
    const diagram = await own({ selected: 'wonder' });
    let heard = 0;
    diagram.addEventListener('lcf-select', () => heard++);
    expect(panelTitle(diagram)).to.equal('Curiosity');
    expect(diagram.selected).to.equal('o1');
    diagram.selected = 'c1';
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal('Time');
    diagram.removeAttribute('selected');
    diagram.selected = null;
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal(null);
    expect(heard).to.equal(0);
  });

  it('takes the attribute, and lets go of an id that is not in the framework', async () => {
    const diagram = await own();
    diagram.setAttribute('selected', 'o2');
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal('Care');
    diagram.setAttribute('selected', 'nowhere');
    await diagram.updateComplete;
    expect(diagram.selected).to.equal(null);
  });

  it('chooses what diagram.start names, unless something is chosen already', async () => {
    const config = { ...OWN, diagram: { start: 'e1' } };
    expect((await diagramIn(1240, { config })).selected).to.equal('e1');
    expect((await diagramIn(1240, { config, selected: 'o2' })).selected).to.equal('o2');
  });

  it('shares the choice with its provider and every other diagram in it', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework .config=${OWN}>
        <lcf-diagram></lcf-diagram>
        <lcf-diagram view="list"></lcf-diagram>
      </lcf-framework>
    `);
    const [first, second] = [...provider.querySelectorAll('lcf-diagram')] as [LcfDiagram, LcfDiagram];
    await first.updateComplete;
    await second.updateComplete;
    first.selected = 'o2';
    await first.updateComplete;
    await second.updateComplete;
    expect(provider.state.selection).to.equal('o2');
    expect(second.selected).to.equal('o2');
  });

  it('sends lcf-select for a click, with what was chosen before', async () => {
    const diagram = await own({ selected: 'o1' });
    const event = oneEvent(diagram, 'lcf-select');
    button(diagram, 'Practice 2').click();
    expect(((await event) as CustomEvent).detail).to.deep.equal({
      id: 'p2',
      kind: 'practice',
      previousId: 'o1',
    });
  });
});

describe('lcf-diagram: details', () => {
  it('explains the rings while nothing is chosen', async () => {
    const diagram = await own();
    expect(text(one(diagram, '.overview')))
      .to.include('3 rings, one learner')
      .and.include('Ways to learn');
    button(diagram, 'What helps').click();
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal('What helps');
  });

  it('says so where a framework has no parts, and offers no tour of them', async () => {
    const none = { version: 1, framework: { extends: 'none', title: 'None', rings: [] } };
    for (const width of [1100, 360]) {
      const place = await fixture(html`
        <div><lcf-diagram .config=${none}></lcf-diagram></div>
      `);
      (place as HTMLElement).style.width = `${width}px`;
      const diagram = place.firstElementChild as LcfDiagram;
      await diagram.updateComplete;
      const { textContent } = diagram.shadowRoot!;
      if (width === 1100) expect(textContent).to.contain('This framework has no parts yet.');
      expect(textContent).not.to.contain('Guided tour').and.not.to.contain('0 rings');
      await expect(diagram).to.be.accessible();
    }
  });

  it('lists what an outcome connects to, with counts', async () => {
    const diagram = await own({ selected: 'o1' });
    const panel = text(one(diagram, '.panel'));
    expect(panel).to.include('Asking on.').and.include('Practices that build it').and.include('16 of 18');
    expect(panel).to.include('Conditions that help').and.include('1 of 1');
    expect(all(diagram, '.panel .chip').length).to.equal(14 + 1);
  });

  it('shows all chips on demand, and fewer again', async () => {
    const diagram = await own({ selected: 'o1' });
    const more = button(diagram, 'Show all 16');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    more.click();
    await diagram.updateComplete;
    expect(all(diagram, '.panel .chip').length).to.equal(16 + 1);
    button(diagram, 'Show fewer').click();
    await diagram.updateComplete;
    expect(all(diagram, '.panel .chip').length).to.equal(14 + 1);
  });

  it('shows a practice with its statement, steps, place and what its experience is about', async () => {
    const panel = text(one(await own({ selected: 'p1' }), '.panel'));
    for (const words of [
      'Outdoors · practice 1 of 18',
      'I do 1.',
      'Begin 1',
      'About Outdoors',
      'Under the sky.',
    ])
      expect(panel).to.include(words);
  });

  it('names links that leave the page, and keeps the page from them', async () => {
    const diagram = await own({ selected: 'e1' });
    const link = one<HTMLAnchorElement>(diagram, '.links a');
    expect(text(link)).to.equal('Outdoor kit (opens in a new tab)');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.target).to.equal('_blank');
  });

  it('moves focus to the title after a choice outside the picture, and back on close', async () => {
    const diagram = await own();
    button(diagram, 'What helps').click();
    await diagram.updateComplete;
    expect(text(diagram.shadowRoot!.activeElement!)).to.equal('What helps');
    button(diagram, 'Close').click();
    await diagram.updateComplete;
    expect(text(diagram.shadowRoot!.activeElement!)).to.equal('What helps');
    expect(diagram.shadowRoot!.activeElement!.closest('.overview')).to.not.equal(null);
    expect(diagram.selected).to.equal(null);
  });

  it('says the choice and its counts once, politely', async () => {
    const diagram = await own({ selected: 'c1' });
    button(diagram, 'Curiosity').click();
    await diagram.updateComplete;
    expect(status(diagram)).to.equal('Curiosity selected. It connects to 16 practices and 1 condition.');
    button(diagram, 'Close').click();
    await diagram.updateComplete;
    expect(status(diagram)).to.equal('Nothing is selected.');
  });

  it('leaves out the panel, or the relations, when asked', async () => {
    const bare = await own({ selected: 'o1', noPanel: true });
    expect(bare.shadowRoot!.querySelector('.panel')).to.equal(null);
    const alone = await own({ selected: 'o1', noRelations: true });
    expect(text(one(alone, '.panel')))
      .to.include('Asking on.')
      .and.not.include('Practices that build it');
    expect(alone.shadowRoot!.querySelector('.connector')).to.equal(null);
  });

  it('shows hostile text as text', async () => {
    const title = '<img src=x onerror=alert(1)> ${x}';
    const config = {
      version: 1,
      framework: { rings: [{ id: 'whole-learner-outcomes', items: [{ id: 'agency', title }] }] },
    };
    const diagram = await diagramIn(1240, { config, selected: 'agency' });
    expect(panelTitle(diagram)).to.equal(title);
    expect(diagram.shadowRoot!.querySelector('img')).to.equal(null);
  });
});

describe('lcf-diagram: list', () => {
  const list = (attributes: Partial<LcfDiagram> = {}): Promise<LcfDiagram> =>
    own({ view: 'list', ...attributes });
  const rows = (diagram: LcfDiagram): string[] => all(diagram, '.list .row-title').map((row) => text(row));

  it('holds the same items in the same order', async () => {
    const diagram = await list();
    expect(rows(diagram)).to.deep.equal([
      'Outcomes ring',
      'Curiosity',
      'Care',
      'Ways to learn',
      'Outdoors',
      'What helps',
      'Ground',
    ]);
    button(diagram, 'Outdoors').click();
    await diagram.updateComplete;
    expect(rows(diagram).slice(4, 7)).to.deep.equal(['Outdoors', 'Practice 1', 'Practice 2']);
    expect(button(diagram, 'Outdoors').getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens around what is chosen, and shows its details in place', async () => {
    const diagram = await list({ selected: 'p3' });
    expect(rows(diagram)).to.include('Practice 3');
    expect(button(diagram, 'Practice 3').getAttribute('aria-expanded')).to.equal('true');
    expect(text(one(diagram, '.details'))).to.include('I do 3.');
    button(diagram, 'Practice 3').click();
    await diagram.updateComplete;
    expect(diagram.selected).to.equal(null);
    expect(diagram.shadowRoot!.querySelector('.details')).to.equal(null);
  });

  it('follows a chip to its row', async () => {
    const diagram = await list({ selected: 'o1' });
    button(diagram, 'Practice 4').click();
    await diagram.updateComplete;
    const focused = diagram.shadowRoot!.activeElement!;
    expect(focused.matches('.row')).to.equal(true);
    expect(text(focused)).to.equal('Practice 4');
  });

  it('is one switch away, by mouse or keyboard, and the choice is remembered', async () => {
    const diagram = await own();
    expect(diagram.shadowRoot!.querySelector('.list')).to.equal(null);
    const radio = one<HTMLInputElement>(diagram, 'input[value="diagram"]');
    radio.focus();
    await sendKeys({ press: 'ArrowRight' });
    await diagram.updateComplete;
    expect(diagram.shadowRoot!.querySelector('.list')).to.not.equal(null);
    const second = await own();
    expect(second.shadowRoot!.querySelector('.list')).to.not.equal(null);
    one<HTMLInputElement>(second, 'input[value="diagram"]').click();
    await second.updateComplete;
    expect(second.shadowRoot!.querySelector('.list')).to.equal(null);
  });

  it('stands in for the picture where that has no room, without a switch', async () => {
    const diagram = await diagramIn(280, { config: OWN });
    expect(diagram.shadowRoot!.querySelector('.list')).to.not.equal(null);
    expect(diagram.shadowRoot!.querySelector('.segmented')).to.equal(null);
  });

  it('breaks no word of a title on a narrow phone', async () => {
    const diagram = await diagramIn(288, { view: 'list', selected: 'agency' });
    const titles = all(diagram, '.details .group .row-title bdi');
    expect(titles.map((title) => text(title))).to.include('Competency-Based');
    for (const title of titles) {
      const node = title.firstChild!;
      for (const { 0: word, index } of title.textContent.matchAll(/[^\s-]+-?/g)) {
        const range = document.createRange();
        range.setStart(node.nodeType === Node.TEXT_NODE ? node : node.nextSibling!, index);
        range.setEnd(range.startContainer, index + word.length);
        expect(range.getClientRects(), word).to.have.length(1);
      }
    }
  });

  it('is accessible', async () => {
    await expect(await list({ selected: 'p1' })).to.be.accessible();
  });
});
