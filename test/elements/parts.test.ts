import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { LEADERS, ratings, STAFF, STAFF_BEFORE, TARGET } from './radar-harness.js';

interface State {
  readonly name: string;
  readonly attributes?: string;
  readonly config?: object;
  readonly width?: number;
  /** What is pressed, one after the other. */
  readonly press?: readonly string[];
  /** What a part that is fetched then shows. */
  readonly until?: string;
}

const SMALL = { ...STAFF, id: 'families', label: 'Families', group: 'families', n: 4, ratings: ratings([2]) };
const CONFIG = {
  version: 1,
  framework: {
    source: { label: 'The framework', href: 'https://example.org/' },
    rings: [
      {
        id: 'learning-experiences',
        items: [{ id: 'authentic', toolkit: { label: 'Toolkit', href: 'https://example.org/authentic' } }],
      },
    ],
  },
  readiness: {
    groups: [{ id: 'staff', label: 'Staff' }],
    series: [STAFF_BEFORE, STAFF, LEADERS, SMALL],
    target: TARGET,
  },
};

const STATES: Record<string, readonly State[]> = {
  'lcf-diagram': [
    { name: 'rings' },
    { name: 'a condition', attributes: 'selected="relational-trust"' },
    { name: 'an experience, unfolded', press: ['[data-pick="authentic"]'], until: '[part~="path"]' },
    { name: 'the list', attributes: 'view="list" selected="relational-trust"' },
    { name: 'a phone', width: 340 },
    { name: 'the tour', press: ['[data-do="tour"]'] },
  ],
  'lcf-practice-cards': [
    { name: 'all cards' },
    { name: 'a phone', width: 340 },
    { name: 'nothing found', attributes: 'query="zzz"' },
    { name: 'titles alone', attributes: 'layout="compact"' },
    { name: 'practice of the week', attributes: 'layout="spotlight"' },
    { name: 'three drawn', press: ['.open-draw'], until: '[part~="draw"]' },
    { name: 'print', press: ['.open-print'], until: '[part~="print-panel"]' },
    { name: 'a card in use', press: ['[data-act="bookmark"]', '[data-act="note"]', '[data-act="steps"]'] },
    { name: 'something to undo', press: ['input[data-act="status"]', 'input[data-act="status"]'] },
  ],
  'lcf-practice-card': [
    { name: 'a card', attributes: 'practice="spark-student-reflection"' },
    { name: 'a note', attributes: 'practice="spark-student-reflection"', press: ['[data-act="note"]'] },
    {
      name: 'something to undo',
      attributes: 'practice="spark-student-reflection"',
      press: ['input[data-act="status"]', 'input[data-act="status"]'],
    },
    { name: 'none', attributes: 'practice="no-such-practice"' },
  ],
  'lcf-readiness-form': [
    { name: 'a condition' },
    { name: 'a phone', width: 340 },
    { name: 'one page', attributes: 'layout="page"' },
    { name: 'the review', press: ['[part~="level"] input', '.nav-end button'], until: '[part~="hand-in"]' },
    { name: 'before a team begins', attributes: 'mode="facilitated"' },
    { name: 'a vote', attributes: 'mode="facilitated"', press: ['[part~="primary"]'] },
    { name: 'no conditions', config: { version: 1, framework: { extends: 'none', title: 'Empty' } } },
  ],
  'lcf-readiness-radar': [
    { name: 'results' },
    { name: 'a phone', width: 340, press: ['[data-tab="radar"]'], until: '[part~="key"]' },
    { name: 'a condition', press: ['[data-condition="relational-trust"]'] },
    { name: 'the export menu', press: ['[data-export="menu"]'] },
    { name: 'the table', attributes: 'view="table"' },
    { name: 'the spread', attributes: 'view="dots"' },
    { name: 'no results', config: { version: 1 } },
  ],
  'lcf-action-plan': [
    { name: 'no focus' },
    { name: 'a focus', press: ['input[type="checkbox"]'] },
    { name: 'no conditions', config: { version: 1, framework: { extends: 'none', title: 'Empty' } } },
  ],
};

/** Shown for a moment, or where something failed: each has a test of its own elsewhere. */
const RARE: Record<string, readonly string[]> = {
  all: ['loading', 'message', 'retry', 'button', 'link', 'field'],
  'lcf-readiness-radar': ['files'],
};

const CONTROLS =
  'button, select, textarea, summary, input:not([type="radio"], [type="checkbox"], [type="file"])';
const DRAWN = '.widget-header, .card, .spotlight, .team, .message';

type Widget = LitElement & { config: unknown };

async function settle(widget: Widget): Promise<void> {
  const root = widget.renderRoot;
  const isDrawn = (): boolean =>
    root.querySelector(DRAWN) !== null && root.querySelector('.loading') === null;
  await waitUntil(isDrawn, `${widget.localName} is drawn`, { timeout: 10_000 });
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  await widget.updateComplete;
}

async function show(
  tag: string,
  { attributes = '', config = CONFIG, width = 1240, press = [], until }: State,
): Promise<Widget> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.insertAdjacentHTML('beforeend', `<${tag} ${attributes}></${tag}>`);
  const widget = box.firstElementChild as Widget;
  widget.config = config;
  await fixture(html`
    ${box}
  `);
  await settle(widget);
  for (const selector of press) {
    await waitUntil(() => widget.renderRoot.querySelector(selector), `${selector} is there`, {
      timeout: 8000,
    });
    widget.renderRoot
      .querySelector(selector)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settle(widget);
  }
  if (until !== undefined)
    await waitUntil(() => widget.renderRoot.querySelector(until), `${until} is there`, { timeout: 8000 });
  return widget;
}

const partsOf = (element: Element): string[] =>
  (element.getAttribute('part') ?? '').split(' ').filter(Boolean);

function isSeen(element: Element): boolean {
  const { width } = element.getBoundingClientRect();
  return width > 1 && element.checkVisibility() && !element.closest('.visually-hidden, .ruler, style');
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** Seen, and out of reach: in no part but the wrapper; or a control without a part of its own. */
function unreachable(root: ParentNode): string[] {
  const found = [...root.querySelectorAll('*')].filter((element) => {
    if (!isSeen(element)) return false;
    if (element.matches(CONTROLS)) return partsOf(element).length === 0;
    return (hasText(element) || element.matches('img, svg')) && !element.closest('[part]:not([part="base"])');
  });
  return [...new Set(found.map((element) => `${element.localName}.${[...element.classList].join('.')}`))];
}

/** The parts that the comments of an element and of its base name; the manifest is made of them. */
async function documented(tag: string): Promise<Set<string>> {
  const files = [`../../src/elements/${tag}/${tag}.ts`, '../../src/elements/widget/lcf-widget.ts'];
  const texts = await Promise.all(files.map((path) => readFile({ path })));
  return new Set(
    texts.flatMap((text) =>
      [...(text ?? '').matchAll(/@csspart ([\w-]+) - ./g)].map(([, name]) => name ?? ''),
    ),
  );
}

describe('parts', function () {
  this.timeout(30_000);

  for (const [tag, states] of Object.entries(STATES)) {
    const seen = new Set<string>();
    for (const state of states)
      it(`${tag}, ${state.name}: whatever is seen can be reached, by a documented name`, async () => {
        const { renderRoot } = await show(tag, state);
        expect(unreachable(renderRoot)).to.deep.equal([]);
        const names = [...renderRoot.querySelectorAll('[part]')].flatMap(partsOf);
        for (const name of names) seen.add(name);
        const known = await documented(tag);
        expect(names.filter((name) => !known.has(name))).to.deep.equal([]);
      });

    it(`${tag}: every part in the documentation is there`, async () => {
      const rare = new Set([...(RARE['all'] ?? []), ...(RARE[tag] ?? [])]);
      const missing = [...(await documented(tag))].filter((name) => !seen.has(name) && !rare.has(name));
      expect(missing).to.deep.equal([]);
    });
  }
});
