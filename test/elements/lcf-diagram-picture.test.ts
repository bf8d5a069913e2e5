import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define/lcf-framework.js';
import '../../src/define/lcf-diagram.js';
import type { LcfDiagram } from '../../src/elements/lcf-diagram/lcf-diagram.js';
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

const items = (diagram: LcfDiagram): SVGElement[] => [
  ...diagram.shadowRoot!.querySelectorAll<SVGElement>('[role="treeitem"]'),
];
const stops = (diagram: LcfDiagram): SVGElement[] =>
  items(diagram).filter((item) => item.getAttribute('tabindex') === '0');
const press = async (diagram: LcfDiagram, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await diagram.updateComplete;
};
const start = async (diagram: LcfDiagram): Promise<void> => {
  treeItem(diagram, 'Agency').focus();
  await diagram.updateComplete;
};
const click = (element: Element): boolean =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

describe('lcf-diagram: picture', () => {
  it('is a tree with every part, one tab stop, and level, position and set size', async () => {
    const diagram = await diagramIn(1240);
    expect(one(diagram, 'svg.picture').getAttribute('role')).to.equal('tree');
    expect(items(diagram).length).to.equal(3 + 4 + 42 + 3 + 10);
    expect(stops(diagram).map((item) => item.getAttribute('aria-label'))).to.deep.equal(['Agency']);
    const practice = treeItem(diagram, 'Empower students');
    expect(practice.getAttribute('aria-level')).to.equal('2');
    expect(practice.getAttribute('aria-posinset')).to.equal('1');
    expect(practice.getAttribute('aria-setsize')).to.equal('11');
    expect(treeItem(diagram, 'Personalized').getAttribute('aria-expanded')).to.equal('true');
  });

  it('reads in framework order, whatever is painted first', async () => {
    const diagram = await diagramIn(1240);
    const names = items(diagram).map((item) => item.getAttribute('aria-label'));
    expect(names.slice(0, 5)).to.deep.equal([
      'Agency',
      'Collaboration',
      'Real-world problem solving',
      'Competency-Based',
      'Modify path, pace, or product',
    ]);
    expect(names.slice(-4)).to.deep.equal([
      'Connectedness',
      'Digital Ecosystem',
      'Use of Time and Space',
      'Family and Community Partnerships',
    ]);
  });

  it('names a part beginning with what is written on it', async () => {
    const diagram = await diagramIn(328);
    expect(treeItem(diagram, 'A, Agency')).to.exist;
    expect(treeItem(diagram, '7, Capacity Building')).to.exist;
    expect(text(one(diagram, '.key'))).to.include('Capacity Building');
  });

  it('is one stop on the way through the widget', async () => {
    const diagram = await diagramIn(1240, { noSearch: true });
    one(diagram, 'input[value="diagram"]').focus();
    await press(diagram, 'Tab');
    expect(focusedName(diagram)).to.equal('Agency');
    await press(diagram, 'Tab');
    expect(diagram.shadowRoot!.activeElement!.closest('.picture')).to.equal(null);
  });

  it('moves along a ring, between rings, to the ends and by letter', async () => {
    const diagram = await diagramIn(1240);
    await start(diagram);
    await press(diagram, 'ArrowRight');
    expect(focusedName(diagram)).to.equal('Collaboration');
    await press(diagram, 'End');
    expect(focusedName(diagram)).to.equal('Real-world problem solving');
    await press(diagram, 'ArrowRight');
    expect(focusedName(diagram)).to.equal('Agency');
    await press(diagram, 'ArrowUp');
    expect(focusedName(diagram)).to.be.oneOf(['Competency-Based', 'Inclusive & Equitable']);
    await press(diagram, 'r');
    expect(focusedName(diagram)).to.match(/^R/);
    expect(stops(diagram).length).to.equal(1);
    expect(stops(diagram)[0]).to.equal(diagram.shadowRoot!.activeElement);
  });

  it('turns left and right round with the text', async () => {
    const diagram = await diagramIn(1240, { locale: 'ar' });
    await settled(diagram);
    const agency = (): SVGElement => one<SVGElement>(diagram, '[data-part="agency"]');
    agency().focus();
    await diagram.updateComplete;
    const fromLeft = (element: Element): number =>
      element.getBoundingClientRect().left - one(diagram, '.picture').getBoundingClientRect().left;
    const before = fromLeft(agency());
    await press(diagram, 'ArrowRight');
    expect(fromLeft(diagram.shadowRoot!.activeElement!)).to.be.greaterThan(before);
  });

  it('reaches any part in at most 8 keys', async () => {
    const diagram = await diagramIn(1240);
    await start(diagram);
    const { nextFocus } = await import('../../src/layout/diagram-focus.js');
    const { diagramLayout } = await import('../../src/layout/diagram-layout.js');
    const { defaultModel } = await import('../../src/model/default-model.js');
    const layout = diagramLayout(defaultModel(), {
      size: 752,
      dir: 'ltr',
      measure: (words, size) => words.length * size * 0.55,
    });
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
    let reached = new Set(['agency']);
    for (let step = 0; step < 8; step++)
      reached = new Set([
        ...reached,
        ...[...reached].flatMap((id) => keys.flatMap((key) => nextFocus(layout, id, key) ?? [])),
      ]);
    expect(reached.size).to.equal(62);
  });

  it('selects with Enter or Space, and Escape or a second press lets go, focus staying', async () => {
    const diagram = await diagramIn(1240);
    await start(diagram);
    const event = oneEvent(diagram, 'lcf-select');
    await press(diagram, 'Enter');
    expect(((await event) as CustomEvent).detail.id).to.equal('agency');
    expect(panelTitle(diagram)).to.equal('Agency');
    expect(focusedName(diagram)).to.equal('Agency');
    expect(treeItem(diagram, 'Agency').getAttribute('aria-selected')).to.equal('true');
    expect(status(diagram)).to.match(/^Agency selected\. It connects to \d+ practices and \d+ conditions\.$/);
    await press(diagram, 'Escape');
    expect(diagram.selected).to.equal(null);
    expect(focusedName(diagram)).to.equal('Agency');
    await sendKeys({ type: '  ' });
    await diagram.updateComplete;
    expect(diagram.selected).to.equal(null);
  });

  it('selects on a click, and Close gives the focus back to the part', async () => {
    const diagram = await diagramIn(1240);
    click(treeItem(diagram, 'Relational Trust'));
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal('Relational Trust');
    button(diagram, 'Close').click();
    await diagram.updateComplete;
    await nextFrame();
    expect(focusedName(diagram)).to.equal('Relational Trust');
  });

  it('makes related parts stand out, dims the rest and draws connectors while something is chosen', async () => {
    const diagram = await diagramIn(1240, { selected: 'agency' });
    const state = (name: string): string | undefined => treeItem(diagram, name).dataset['state'];
    expect(state('Agency')).to.equal('chosen');
    expect(state('Collaboration')).to.equal(undefined);
    expect(all(diagram, '[data-state="related"]').length).to.be.greaterThan(3);
    expect(one(diagram, '.picture').classList.contains('choosing')).to.equal(true);
    expect(all(diagram, '.connector').length).to.be.greaterThan(0);
    diagram.noRelations = true;
    await diagram.updateComplete;
    expect(all(diagram, '[data-state="related"], .connector').length).to.equal(0);
  });

  it('previews on hover after a moment, without connectors and without a choice', async () => {
    const diagram = await diagramIn(1240);
    const event = new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' });
    treeItem(diagram, 'Agency').dispatchEvent(event);
    await new Promise((resolve) => setTimeout(resolve, 120));
    await diagram.updateComplete;
    expect(all(diagram, '[data-state="related"]').length).to.be.greaterThan(3);
    expect(all(diagram, '.connector').length).to.equal(0);
    expect(diagram.selected).to.equal(null);
    one(diagram, '.drawing').dispatchEvent(new PointerEvent('pointerleave'));
    await new Promise((resolve) => setTimeout(resolve, 120));
    await diagram.updateComplete;
    expect(all(diagram, '[data-state]').length).to.equal(0);
  });

  it('draws connectors for a part with the keyboard focus', async () => {
    const diagram = await diagramIn(1240);
    await start(diagram);
    await press(diagram, 'ArrowRight');
    expect(all(diagram, '.connector').length).to.be.greaterThan(0);
    expect(all(diagram, '.ring.focused').length).to.equal(1);
  });

  it('touches only the parts that change, and lays nothing out again', async () => {
    const diagram = await diagramIn(1240, { selected: 'agency' });
    const changed = new Set<Node>();
    const tree = one(diagram, '.picture > g');
    const observer = new MutationObserver((records) => records.forEach(({ target }) => changed.add(target)));
    observer.observe(tree, { subtree: true, attributes: true, childList: true, characterData: true });
    diagram.selected = 'collaboration';
    await diagram.updateComplete;
    observer.takeRecords().forEach(({ target }) => changed.add(target));
    observer.disconnect();
    for (const node of changed) expect((node as Element).hasAttribute('data-part')).to.equal(true);
    expect(changed.size).to.be.lessThan(items(diagram).length);
  });

  it('keeps text at 12 px or more and inside its picture, from a phone to a wide page', async () => {
    for (const width of [320, 480, 768, 1240]) {
      const diagram = await diagramIn(width);
      const picture = one<SVGSVGElement>(diagram, 'svg.picture');
      const scale = picture.getScreenCTM()!.a;
      const labels = [...picture.querySelectorAll('text')];
      expect(labels.length).to.be.greaterThan(5);
      for (const label of labels)
        expect(Number.parseFloat(getComputedStyle(label).fontSize) * scale).to.be.at.least(11.99);
      const box = diagram.getBoundingClientRect();
      for (const label of labels) {
        const { left, right } = label.getBoundingClientRect();
        expect(left).to.be.at.least(box.left - 3);
        expect(right).to.be.at.most(box.right + 3);
      }
    }
  });

  it('measures again when the font changes', async () => {
    const diagram = await diagramIn(1240);
    const size = (): string => one(diagram, '[data-part="agency"] text').getAttribute('font-size') ?? '';
    const lines = (): number => all(diagram, '.condition tspan').length;
    const before = [size(), lines()].join();
    diagram.style.setProperty('--lcf-font-size', '24px');
    await settled(diagram);
    await settled(diagram);
    expect([size(), lines()].join()).to.not.equal(before);
  });

  it('fits its labels again when a reader spaces the text out', async () => {
    const diagram = await diagramIn(1240);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    const root = diagram.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    await settled(diagram);
    await settled(diagram);
    const curved = [...root.querySelectorAll<SVGTextPathElement>('.picture textPath')];
    expect(curved.length).to.be.greaterThan(3);
    for (const line of curved) {
      const path = root.querySelector<SVGPathElement>(line.getAttribute('href')!)!;
      expect(line.getComputedTextLength(), text(line)).to.be.at.most(path.getTotalLength() + 1);
    }
  });

  it('does not shift: the box is there before the picture', async () => {
    const diagram = document.createElement('lcf-diagram');
    document.body.append(diagram);
    await diagram.updateComplete;
    const first = one(diagram, '.picture').getBoundingClientRect().height;
    await settled(diagram);
    expect(one(diagram, '.picture').getBoundingClientRect().height).to.be.closeTo(first, 1);
    expect(first).to.be.greaterThan(200);
    diagram.remove();
  });

  it('has the picture back once there is room again', async () => {
    const diagram = await diagramIn(1240);
    for (const width of [200, 1100, 30, 800]) {
      diagram.parentElement!.style.setProperty('width', `${width}px`);
      await settled(diagram);
      await settled(diagram);
      expect(all(diagram, '.picture').length, `at ${width}`).to.equal(width < 290 ? 0 : 1);
    }
  });

  it('keeps targets of 24 px or more', async () => {
    for (const width of [320, 768, 1240]) {
      const diagram = await diagramIn(width);
      for (const hit of all(diagram, '.part[role] > .hit, .part[role] circle.hit')) {
        const { width: w, height: h } = hit.getBoundingClientRect();
        expect(Math.min(w, h), `${hit.parentElement?.getAttribute('aria-label')} at ${width}`).to.be.at.least(
          23.5,
        );
      }
    }
  });

  it('draws in system colours where colours are forced', async function () {
    const done = await executeServerCommand('media', { forcedColors: 'active' });
    try {
      if (done !== true) return;
      const diagram = await diagramIn(1240, { selected: 'agency' });
      // After colours have stopped changing.
      await aTimeout(300);
      const colour = (selector: string, property: string): string =>
        getComputedStyle(one(diagram, selector)).getPropertyValue(property);
      const probe = document.createElement('p');
      document.body.append(probe);
      const system = (name: string): string => {
        probe.style.setProperty('color', name);
        return getComputedStyle(probe).color;
      };
      expect(colour('[data-part="collaboration"] .fill', 'fill')).to.equal(system('Canvas'));
      expect(colour('[data-part="collaboration"] .label', 'fill')).to.equal(system('CanvasText'));
      expect(colour('[data-part="agency"] .fill', 'fill')).to.equal(system('Highlight'));
      expect(colour('[data-part="agency"] .label', 'fill')).to.equal(system('HighlightText'));
      probe.remove();
    } finally {
      await executeServerCommand('media', {});
    }
  });

  it('takes what the page puts into its middle', async () => {
    const diagram = await diagramIn(1240);
    const mark = document.createElement('b');
    mark.slot = 'center';
    mark.textContent = 'We';
    diagram.append(mark);
    await settled(diagram);
    const disc = one(diagram, '.disc circle').getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    expect(box.left + box.width / 2).to.be.closeTo(disc.left + disc.width / 2, 3);
    expect(box.top + box.height / 2).to.be.closeTo(disc.top + disc.height / 2, 3);
    expect(getComputedStyle(one(diagram, '.disc .glyph')).display).to.equal('none');
    mark.remove();
    await settled(diagram);
    expect(getComputedStyle(one(diagram, '.disc .glyph')).display).to.not.equal('none');
  });

  for (const [width, selected] of [
    [1240, null],
    [1240, 'agency'],
    [328, null],
  ] as const)
    it(`is accessible at ${width} px${selected ? ' with a choice' : ''}`, async () => {
      await expect(await diagramIn(width, { selected })).to.be.accessible();
    }).timeout(30_000);

  it('works again after a move', async () => {
    const diagram = await diagramIn(1240);
    const box = diagram.parentElement!;
    diagram.remove();
    box.append(diagram);
    await settled(diagram);
    click(treeItem(diagram, 'Agency'));
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal('Agency');
  });
});
