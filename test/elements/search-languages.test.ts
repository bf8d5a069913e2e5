import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/lcf-diagram.js';
import '../../src/define/lcf-practice-cards.js';
import { defaultModel } from '../../src/model/default-model.js';
import { practicesOf } from '../../src/model/selectors.js';
import { typedPlainly } from '../helpers/typed-plainly.js';
import { languages } from '../model/languages.js';

const patience = { timeout: 10_000 };

/** As a keyboard does it: the field has the words, and says so. */
function type(field: HTMLInputElement, words: string): void {
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('a reader who leaves out the marks finds the practice', function () {
  this.timeout(40_000);

  for (const { tag, name, content } of languages) {
    // The one whose title loses most.
    const lost = (title: string): number =>
      [...title.normalize('NFC')].filter((letter) => !typedPlainly(title).includes(letter)).length;
    const titles = practicesOf(defaultModel()).flatMap(({ id }) => content.items[id]?.title ?? []);
    const title = titles.reduce((best, one) => (lost(one) > lost(best) ? one : best));
    const query = typedPlainly(title);

    it(`${name}: "${query}" in the cards`, async () => {
      const cards = await fixture<LitElement>(html`
        <lcf-practice-cards locale=${tag}></lcf-practice-cards>
      `);
      const root = cards.shadowRoot!;
      await waitUntil(() => root.textContent.includes(title), 'the cards speak it', patience);
      type(root.querySelector<HTMLInputElement>('input[type="search"]')!, query);
      const shown = (): Element[] =>
        [...root.querySelectorAll('.card')].filter((card) => card.checkVisibility());
      await waitUntil(() => shown().length < titles.length, 'the list narrows', patience);
      const card = shown().find((one) =>
        one.querySelector('.card-title, h3, h4')?.textContent.includes(title),
      );
      expect(card, 'its card is there').to.not.equal(undefined);
      const marked = (): string =>
        [...card!.querySelectorAll('mark')].map((mark) => mark.textContent).join('');
      await waitUntil(() => marked().length > 0, 'what matches is marked', patience);
      for (const word of title.split(/[\s,.:;،]+/).filter((one) => one.length > 1))
        expect(marked()).to.contain(word);
    });

    it(`${name}: "${query}" in the diagram`, async () => {
      const diagram = await fixture<LitElement>(html`
        <lcf-diagram locale=${tag}></lcf-diagram>
      `);
      const root = diagram.shadowRoot!;
      await waitUntil(() => root.textContent.includes(content.title!), 'the diagram speaks it', patience);
      const field = (): HTMLInputElement | null => root.querySelector<HTMLInputElement>('[role="combobox"]');
      await waitUntil(field, 'it has a field', patience);
      type(field()!, query);
      const found = (): string[] =>
        [...root.querySelectorAll('[role="option"] .option-title')].map((one) => one.textContent.trim());
      await waitUntil(() => found().length > 0, 'something is found', patience);
      expect(found()[0]).to.equal(title);
    });
  }
});
