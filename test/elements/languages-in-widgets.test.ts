import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import { addLanguage } from '../../src/i18n/languages.js';
import { settled } from '../helpers/probe-widget.js';
import { pseudoLanguage } from '../helpers/pseudo-locale.js';

const WIDGETS: Readonly<Record<string, string>> = {
  'lcf-diagram': '<lcf-diagram selected="authentic"></lcf-diagram>',
  'lcf-practice-cards': '<lcf-practice-cards></lcf-practice-cards>',
  'lcf-practice-card': '<lcf-practice-card practice="focus-on-equity"></lcf-practice-card>',
  'lcf-readiness-form': '<lcf-readiness-form></lcf-readiness-form>',
  'lcf-readiness-radar': '<lcf-readiness-radar></lcf-readiness-radar>',
  'lcf-action-plan': '<lcf-action-plan></lcf-action-plan>',
};
const RESULTS = {
  readiness: {
    series: [
      {
        id: 'a',
        label: '⟦A⟧',
        n: 20,
        ratings: { 'relational-trust': 3, 'capacity-building': 2.5 },
      },
    ],
  },
};

/** Words a reader sees or hears, each with the element it belongs to. */
function* wordsIn(node: Node): Generator<string> {
  if (node instanceof Element) {
    // The ruler is there to be measured, not to be read.
    if (['STYLE', 'SCRIPT'].includes(node.tagName) || node.matches('.ruler')) return;
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'])
      if (node.hasAttribute(name)) yield node.getAttribute(name) ?? '';
    if (node.shadowRoot) yield* wordsIn(node.shadowRoot);
  }
  if (node.nodeType === Node.TEXT_NODE) yield node.nodeValue ?? '';
  for (const child of node.childNodes) yield* wordsIn(child);
}

/** A name is not translated. */
const NAME = /Learner-Centered Collaborative/g;

/** Letters outside of the brackets every translated text stands in. Wrapped labels of a picture are cut at spaces. */
function plainWords(root: Node): string[] {
  const rest = (text: string): string =>
    text
      .replace(NAME, '')
      .replace(/⟦[^⟧]*⟧/g, '')
      .replace(/⟦[^⟧]*$|^[^⟦]*⟧/g, '');
  const isMarked = (word: string): boolean => /[áçëïñøûýÂÉŠŦ~⟦⟧]/.test(word);
  return [...wordsIn(root)]
    .flatMap((text) => rest(text).split(/\s+/))
    .filter((word) => /\p{L}{2,}/u.test(word) && !isMarked(word));
}

for (const [tag, markup] of Object.entries(WIDGETS)) {
  describe(`<${tag}> in another language`, () => {
    let home: HTMLElement;
    let arrive: () => void;
    // A language each: one that was loaded stays loaded.
    const tagOf = `qt${'abcdefgh'[Object.keys(WIDGETS).indexOf(tag)] ?? ''}`;

    beforeEach(() => {
      addLanguage(
        tagOf,
        () => new Promise((resolve) => (arrive = () => resolve({ language: pseudoLanguage() }))),
      );
      home = document.createElement('div');
      home.style.inlineSize = '900px';
      home.innerHTML = `<lcf-framework locale="${tagOf}">${markup}</lcf-framework>`;
      (home.firstElementChild as LcfFramework).config = RESULTS;
      document.body.append(home);
    });
    afterEach(() => home.remove());

    it('says every word in it, and keeps its place when the words come', async () => {
      const widget = home.querySelector(tag) as HTMLElement & { updateComplete: Promise<unknown> };
      await settled(widget);
      await new Promise((done) => setTimeout(done, 100));
      const base = widget.shadowRoot?.querySelector('.lcf-root') as HTMLElement;
      const { top, left, width } = base.getBoundingClientRect();
      arrive();
      const plain = (): string[] => [...new Set(plainWords(widget))];
      // Long lists are drawn piece by piece.
      await waitUntil(() => plain().length === 0, 'all words are translated', { timeout: 5000 }).catch(
        () => undefined,
      );
      expect(plain()).to.deep.equal([]);
      expect([...wordsIn(widget)].some((text) => text.includes('⟧'))).to.equal(true);
      expect(widget.shadowRoot?.querySelector('.lcf-root')).to.equal(base);
      const after = base.getBoundingClientRect();
      expect([after.top, after.left, after.width]).to.deep.equal([top, left, width]);
      expect(document.scrollingElement?.scrollWidth).to.be.at.most(
        document.documentElement.clientWidth + 200,
      );
    });
  });
}
