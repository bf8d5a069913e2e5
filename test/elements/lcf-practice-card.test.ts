import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/lcf-framework.js';
import '../../src/define/lcf-practice-card.js';
import type { LcfPracticeCard } from '../../src/elements/lcf-practice-card/lcf-practice-card.js';
import type { PracticeDetail } from '../../src/events/event-types.js';
import { SMALL } from '../model/practices/fixtures.js';
import { Harness } from './practice-harness.js';

const cardFrom = async (
  template = html`
    <lcf-practice-card .config=${SMALL} practice="goals"></lcf-practice-card>
  `,
) => {
  const element = await fixture<LcfPracticeCard>(template);
  const card = new Harness(element);
  await card.near();
  return { card, element };
};

describe('lcf-practice-card', () => {
  it('shows one practice of the built-in framework', async () => {
    const { card, element } = await cardFrom(html`
      <lcf-practice-card practice="spark-student-reflection"></lcf-practice-card>
    `);
    expect(card.titles).to.deep.equal(['Spark student reflection']);
    await expect(element).to.be.accessible();
  });

  it('finds a practice by an alias, and follows when the id changes', async () => {
    const { card, element } = await cardFrom(html`
      <lcf-practice-card .config=${SMALL} practice="targets"></lcf-practice-card>
    `);
    expect(card.titles).to.deep.equal(['Set goals']);
    element.practice = 'garden';
    await card.settle();
    expect(card.titles).to.deep.equal(['Grow a garden']);
  });

  it('keeps status, bookmark and note, and says so in events', async () => {
    const { card, element } = await cardFrom();
    const change = oneEvent(element, 'lcf-practice');
    await card.click(card.get('radio', 'Trying'));
    expect(((await change) as CustomEvent<PracticeDetail>).detail.status).to.equal('trying');
    await card.click(card.get('button', 'Add reflection'));
    const field = card.get<HTMLTextAreaElement>('textbox', 'Set goals');
    await card.type(field, 'Good');
    const saved = oneEvent(element, 'lcf-practice');
    await card.click(card.get('button', 'Close note'));
    expect(((await saved) as CustomEvent<PracticeDetail>).detail.note).to.contain('Good');
  });

  it('hands focus back to the card after undo', async () => {
    const { card } = await cardFrom();
    const bookmark = card.get('button', 'Bookmark Set goals');
    await card.click(bookmark);
    await card.click(bookmark);
    await card.click(card.get('button', 'Undo'));
    expect(bookmark.ariaPressed).to.equal('true');
    expect(card.root.activeElement).to.equal(bookmark);
  });

  it('shows the page’s own content, else a plain sentence, for an unknown practice', async () => {
    const { card } = await cardFrom(html`
      <lcf-practice-card .config=${SMALL} practice="nowhere"></lcf-practice-card>
    `);
    expect(card.text('.message')).to.equal('There is no practice “nowhere” in this framework.');
  });

  it('says in plain words that no practice was asked for', async () => {
    for (const practice of ['', ' ']) {
      const { card } = await cardFrom(html`
        <lcf-practice-card .config=${SMALL} .practice=${practice}></lcf-practice-card>
      `);
      expect(card.text('.message')).to.equal(
        'This card needs the attribute “practice”: the id of the practice to show.',
      );
    }
  });
});
