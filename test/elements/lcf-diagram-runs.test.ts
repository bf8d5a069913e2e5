import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/lcf-diagram.js';
import type { LcfDiagram } from '../../src/elements/lcf-diagram/lcf-diagram.js';
import { whenIdle } from '../../src/elements/shared/when-idle.js';
import {
  all,
  button,
  diagramIn,
  focusedName,
  one,
  panelTitle,
  settled,
  status,
  text,
  treeItem,
} from './diagram-helpers.js';

const many = (prefix: string, title: string, count: number): { id: string; title: string }[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}`, title: `${title} ${index + 1}` }));

/** So many outcomes and conditions that several are drawn as one part. */
const crowded = (count = 100): unknown => ({
  version: 1,
  framework: {
    extends: 'none',
    title: 'Many',
    rings: [
      { id: 'o-ring', kind: 'outcomes', title: 'Goals', items: many('o', 'Goal', count) },
      {
        id: 'c-ring',
        kind: 'conditions',
        title: 'Needs',
        items: [
          { id: 'd1', title: 'First half', items: many('a', 'Need', count / 2) },
          { id: 'd2', title: 'Second half', items: many('b', 'Wish', count / 2) },
        ],
      },
    ],
  },
});

const click = (element: Element): boolean =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
const runs = (diagram: LcfDiagram, kind: string): SVGElement[] =>
  all(diagram, `.picture .${kind}[data-part^="run:"]`) as unknown as SVGElement[];
const nameOf = (run: Element): string => run.getAttribute('aria-label') ?? '';
const keyRows = (diagram: LcfDiagram): string[] => all(diagram, '.key .row').map((row) => text(row));
const rowWith = (diagram: LcfDiagram, where: string, words: string): HTMLElement => {
  const row = all(diagram, `${where} .row`).find((found) => text(found) === words);
  if (!row) throw new Error(`no row says ${words}`);
  return row;
};
/** "A–J, 10 outcomes" as the key has it. */
const inKey = (name: string): string => name.replace(', ', ' ');

async function choose(diagram: LcfDiagram, name: string): Promise<void> {
  click(treeItem(diagram, name));
  await settled(diagram);
}

describe('lcf-diagram: parts drawn as one', () => {
  for (const width of [360, 1240])
    it(`has a row in the key for every sign, each a control, at ${width} px`, async () => {
      const diagram = await diagramIn(width, { config: crowded() });
      const names = [...runs(diagram, 'outcome'), ...runs(diagram, 'condition')].map(nameOf);
      expect(names.length).to.be.greaterThan(4);
      expect(keyRows(diagram)).to.include.members(names.map(inKey));
      expect(keyRows(diagram).some((row) => row.endsWith('First half'))).to.equal(true);
      for (const ring of all(diagram, '.key-ring'))
        expect(ring.querySelectorAll('button').length, text(ring)).to.be.greaterThan(1);
    });

  it('lists the parts of a chosen one, each with its own letter', async () => {
    const diagram = await diagramIn(1240, { config: crowded() });
    const [first] = runs(diagram, 'outcome');
    const name = nameOf(first!);
    expect(name).to.match(/^A–[A-Z]+, \d+ outcomes$/);
    await choose(diagram, name);
    expect(panelTitle(diagram)).to.equal(name);
    expect(status(diagram)).to.equal(`${name} selected.`);
    expect(diagram.selected).to.equal(null);
    expect(first!.getAttribute('aria-selected')).to.equal('true');
    const count = Number(/\d+/.exec(name)![0]);
    const rows = all(diagram, '.run .row').map((row) => text(row));
    expect(rows.slice(0, 3)).to.deep.equal(['A Goal 1', 'B Goal 2', 'C Goal 3']);
    expect(rows.length).to.equal(count + 1);
    expect(rows.at(-1)).to.equal('Goals 100 outcomes');
    await expect(diagram).to.be.accessible();
  }).timeout(30_000);

  it('chooses one of them, and goes back level by level', async () => {
    const diagram = await diagramIn(1240, { config: crowded() });
    const name = nameOf(runs(diagram, 'outcome')[0]!);
    rowWith(diagram, '.key', inKey(name)).click();
    await settled(diagram);
    expect(diagram.shadowRoot!.activeElement!.id).to.equal('panel-title');
    rowWith(diagram, '.run', 'C Goal 3').click();
    await settled(diagram);
    expect(diagram.selected).to.equal('o2');
    expect(text(one(diagram, '.panel .eyebrow'))).to.match(/^C · /);
    button(diagram, 'Close').click();
    await settled(diagram);
    expect(panelTitle(diagram)).to.equal(name);
    expect(status(diagram)).to.equal(`${name} selected.`);
    expect(text(diagram.shadowRoot!.activeElement!)).to.equal('C Goal 3');
    button(diagram, 'Close').click();
    await settled(diagram);
    expect(panelTitle(diagram)).to.equal(null);
    expect(text(diagram.shadowRoot!.activeElement!)).to.equal(inKey(name));
  });

  it('opens by keyboard, and Escape or a second press lets go, focus staying', async () => {
    const diagram = await diagramIn(1240, { config: crowded(), selected: 'a3' });
    await settled(diagram);
    const name = nameOf(runs(diagram, 'outcome')[1]!);
    treeItem(diagram, name).focus();
    for (const key of ['Escape', 'Enter']) {
      await sendKeys({ press: 'Enter' });
      await settled(diagram);
      expect(panelTitle(diagram)).to.equal(name);
      expect(diagram.selected).to.equal(null);
      await sendKeys({ press: key });
      await settled(diagram);
      expect(panelTitle(diagram)).to.equal(null);
      expect(status(diagram)).to.equal('Nothing is selected.');
      expect(focusedName(diagram)).to.equal(name);
    }
  });

  it('leads to its domain and its ring, whose parts have their signs', async () => {
    const diagram = await diagramIn(1240, { config: crowded() });
    await choose(diagram, nameOf(runs(diagram, 'condition')[0]!));
    expect(all(diagram, '.run .row').map((row) => text(row))).to.include('1 Need 1');
    expect(rowWith(diagram, '.run', 'First half 50 conditions')).to.exist;
    rowWith(diagram, '.run', 'Needs 2 domains and 100 conditions').click();
    await settled(diagram);
    expect(diagram.selected).to.equal('c-ring');
    await choose(diagram, nameOf(runs(diagram, 'outcome')[0]!));
    rowWith(diagram, '.run', 'Goals 100 outcomes').click();
    await settled(diagram);
    expect(diagram.selected).to.equal('o-ring');
    expect(all(diagram, '.panel .chip').length).to.equal(14);
    expect(text(one(diagram, '.panel .chip'))).to.equal('A Goal 1');
  });

  it('is left when anything else is chosen, and stays away', async () => {
    const diagram = await diagramIn(1240, { config: crowded() });
    await choose(diagram, nameOf(runs(diagram, 'outcome')[0]!));
    diagram.selected = 'b7';
    await settled(diagram);
    expect(panelTitle(diagram)).to.equal('Wish 8');
    diagram.selected = null;
    await settled(diagram);
    expect(panelTitle(diagram)).to.equal(null);
  });

  it('shows the part that holds one that is chosen from outside', async () => {
    const diagram = await diagramIn(1240, { config: crowded(), selected: 'o17' });
    expect(panelTitle(diagram)).to.equal('Goal 18');
    expect(all(diagram, '[data-state="chosen"]').length).to.equal(1);
  });

  it('tells the page of the ring where the details are left out', async () => {
    const diagram = await diagramIn(1240, { config: crowded(), noPanel: true });
    await choose(diagram, nameOf(runs(diagram, 'outcome')[0]!));
    expect(diagram.selected).to.equal('o-ring');
  });

  it('has the letters on paper too', async () => {
    const diagram = await diagramIn(1240, { config: crowded() });
    await new Promise<void>((done) => whenIdle(done));
    await settled(diagram);
    dispatchEvent(new Event('beforeprint'));
    const titles = all(diagram, '.print-title').map((title) => text(title));
    dispatchEvent(new Event('afterprint'));
    expect(titles).to.include.members(['A Goal 1', 'CV Goal 100', '51 Wish 1']);
  });

  it('never shows thousands of rows at once', async () => {
    const diagram = await diagramIn(1240, { config: crowded(3_000) });
    const name = nameOf(runs(diagram, 'outcome')[0]!);
    expect(all(diagram, '.key .row').length).to.be.lessThan(200);
    const since = performance.now();
    await choose(diagram, name);
    expect(performance.now() - since).to.be.lessThan(1_500);
    expect(all(diagram, '.run .row').length).to.be.within(50, 101);
  }).timeout(30_000);
});
