import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/all.js';

const FRAMED = [
  'lcf-diagram',
  'lcf-practice-cards',
  'lcf-readiness-form',
  'lcf-readiness-radar',
  'lcf-action-plan',
] as const;
const WORDS =
  '<h2 slot="heading">Our own title</h2><p slot="intro">Our own line</p><p slot="footer">Our source</p>';
const PRACTICE = 'spark-student-reflection';

/** The element once all of it is drawn; modules come one by one here. */
async function drawn(element: HTMLElement): Promise<ShadowRoot> {
  const root = element.shadowRoot!;
  await waitUntil(
    () => root.querySelector('.widget-header, .card, .spotlight, .team'),
    'the widget is drawn',
    {
      timeout: 8000,
    },
  );
  return root;
}

const show = async (template: TemplateResult): Promise<[HTMLElement, ShadowRoot]> => {
  const element = await fixture<HTMLElement>(template);
  return [element, await drawn(element)];
};

function made(tag: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.insertAdjacentHTML('beforeend', content);
  return element;
}

const top = (element: Element): number => element.getBoundingClientRect().top;
const isShown = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;

describe('slots', () => {
  for (const tag of FRAMED) {
    it(`${tag}: a page's own heading, intro and footer`, async () => {
      const [element, root] = await show(html`
        ${made(tag, WORDS)}
      `);
      const [heading, intro, foot] = [...element.children] as [Element, Element, Element];
      expect(isShown(root.querySelector('[part~="heading"].widget-title')), 'own title').to.equal(false);
      expect(isShown(root.querySelector('[part~="intro"]')), 'own line').to.equal(false);
      expect([heading, intro, foot].every(isShown)).to.equal(true);
      expect(top(heading)).to.be.lessThan(top(intro));
      expect(top(foot)).to.be.at.least(root.querySelector('.frame')!.getBoundingClientRect().bottom);
      const edge = root.querySelector('.widget-header')!.getBoundingClientRect().left;
      expect(foot.getBoundingClientRect().left, 'in line with the rest').to.be.closeTo(edge, 1);
      await expect(element).to.be.accessible();
    });

    it(`${tag}: has its own words without them, and takes no room for what is not there`, async () => {
      const [element, root] = await show(html`
        ${made(tag, '')}
      `);
      expect(isShown(root.querySelector('.widget-title'))).to.equal(true);
      const frame = root.querySelector('.frame')!.getBoundingClientRect();
      expect(element.getBoundingClientRect().bottom).to.be.closeTo(frame.bottom, 1);
    });
  }

  it('a slot that is filled later replaces the words, and emptied gives them back', async () => {
    const [element, root] = await show(html`
      <lcf-practice-cards></lcf-practice-cards>
    `);
    const title = root.querySelector('.widget-title');
    const own = Object.assign(document.createElement('h2'), { slot: 'heading', textContent: 'Ideas' });
    element.append(own);
    expect(isShown(title)).to.equal(false);
    own.remove();
    expect(isShown(title)).to.equal(true);
  });

  it('cards: a page says in its own words why nothing is shown; the ways out stay', async () => {
    const [element, root] = await show(html`
      <lcf-practice-cards query="zzzzz"><p slot="empty">Ask your coach.</p></lcf-practice-cards>
    `);
    expect(isShown(element.querySelector('p'))).to.equal(true);
    const empty = root.querySelector('[part~="empty"]')!;
    expect(isShown(empty.querySelector('slot > p'))).to.equal(false);
    expect(empty.querySelectorAll('button').length).to.be.greaterThan(0);
  });

  it('radar: the same while there are no results', async () => {
    const [element, root] = await show(html`
      <lcf-readiness-radar><p slot="empty">Results come in May.</p></lcf-readiness-radar>
    `);
    await waitUntil(() => isShown(element.querySelector('p')));
    expect(isShown(root.querySelector('slot[name="empty"] > .message'))).to.equal(false);
  });

  it('cards: a control of the page stands on the card of its practice', async () => {
    const [element, root] = await show(html`
      <lcf-practice-cards practices=${`${PRACTICE} nowhere`}>
        <button slot="card-actions-${PRACTICE}">Share</button>
        <button slot="card-actions-nowhere">Lost</button>
      </lcf-practice-cards>
    `);
    const [share, lost] = [...element.querySelectorAll('button')] as unknown as [HTMLElement, HTMLElement];
    await waitUntil(() => isShown(share), 'the card is drawn in full', { timeout: 8000 });
    // What is far below the window is not laid out.
    share.scrollIntoView();
    await nextFrame();
    await nextFrame();
    const box = root.querySelector(`[data-card="${PRACTICE}"]`)!.getBoundingClientRect();
    const { top: from, bottom: to, left } = share.getBoundingClientRect();
    expect(from).to.be.at.least(box.top);
    expect(to).to.be.at.most(box.bottom);
    expect(left).to.be.within(box.left, box.right);
    expect(isShown(lost)).to.equal(false);
  });

  it('a card alone: a control of the page, and a line below', async () => {
    const [element, root] = await show(html`
      <lcf-practice-card practice=${PRACTICE}>
        <button slot="card-actions">Share</button>
        <p slot="footer">From our toolkit</p>
      </lcf-practice-card>
    `);
    const card = root.querySelector('.card')!.getBoundingClientRect();
    const [button, line] = [...element.children] as [Element, Element];
    expect(top(button)).to.be.within(card.top, card.bottom);
    expect(top(line)).to.be.at.least(card.bottom);
    expect(line.getBoundingClientRect().left).to.be.closeTo(card.left, 1);
  });

  it('practice of the week: heading, intro and footer', async () => {
    const element = made('lcf-practice-cards', WORDS);
    element.setAttribute('layout', 'spotlight');
    await show(html`
      ${element}
    `);
    await waitUntil(() => [...element.children].every(isShown), 'all three are shown', { timeout: 8000 });
  });

  it('what stands in a slot is not taken for fallback content', async () => {
    const [element] = await show(html`
      <lcf-diagram>
        <p>Without a script</p>
        <p slot="footer">Our source</p>
      </lcf-diagram>
    `);
    const [fallback, foot] = [...element.children] as [Element, Element];
    expect(isShown(fallback)).to.equal(false);
    expect(isShown(foot)).to.equal(true);
  });
});
