import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/lcf-diagram.js';
import type { LcfDiagram } from '../../src/elements/lcf-diagram/lcf-diagram.js';

/** Where the letters of an element stand. */
function inkOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

describe('texts that run against the page', () => {
  it('keep to the edge where the page begins', async () => {
    const place = await fixture(html`
      <div style="width: 1100px"><lcf-diagram .config=${{ version: 1, locale: 'he' }}></lcf-diagram></div>
    `);
    const diagram = place.firstElementChild as LcfDiagram;
    await diagram.updateComplete;
    const root = diagram.shadowRoot!;
    expect(root.querySelector('.lcf-root')).to.have.attribute('dir', 'rtl');
    const texts = [...root.querySelectorAll('.widget-title, .overview .lead, .ring p')];
    expect(texts).to.have.length.above(6);
    for (const text of texts) {
      const edge = text.getBoundingClientRect().right;
      expect(inkOf(text).right, text.textContent).to.be.closeTo(edge, 1);
    }
  });
});
