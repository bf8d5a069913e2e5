import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/lcf-practice-cards.js';
import { defaultModel } from '../../src/model/default-model.js';
import { experiencesOf } from '../../src/model/selectors.js';

const probe = (parent: Element, variable: string): string => {
  const element = document.createElement('span');
  element.style.setProperty('background-color', `var(${variable})`);
  parent.append(element);
  const { backgroundColor } = getComputedStyle(element);
  element.remove();
  return backgroundColor;
};

describe('lcf-practice-cards: how a chosen filter looks', () => {
  before(() => setViewport({ width: 1000, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { id, title } of experiencesOf(defaultModel())) {
    it(`${title}: the accent and its text colour, wherever it stands in the row`, async () => {
      const element = await fixture(html`
        <lcf-practice-cards experience=${id}></lcf-practice-cards>
      `);
      const root = element.shadowRoot!;
      const input = [...root.querySelectorAll<HTMLInputElement>('.filter > input')].find(
        ({ checked }) => checked,
      );
      const label = input!.closest('.filter')!;
      for (const animation of label.getAnimations()) animation.finish();
      expect(label.textContent).to.include(title);
      expect(getComputedStyle(label).backgroundColor).to.equal(
        probe(root.querySelector('.lcf-root')!, '--_lcf-accent'),
      );
    });
  }
});
