import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define/lcf-diagram.js';
import { LcfDiagram } from '../../src/elements/lcf-diagram/lcf-diagram.js';
import { whenIdle } from '../../src/elements/shared/when-idle.js';
import { isSamePicture } from '../../src/elements/lcf-diagram/same-picture.js';
import { createModel } from '../../src/model/create-model.js';
import { defaultModel } from '../../src/model/default-model.js';
import type { Model } from '../../src/model/types.js';
import {
  all,
  approach,
  button,
  diagramIn,
  focusedName,
  one,
  panelTitle,
  restingIn,
  settled,
  status,
  text,
  treeItem,
} from './diagram-helpers.js';

/** A diagram that counts what it fetches, and fetches only when it is let. */
class HeldDiagram extends LcfDiagram {
  fetches = { explorer: 0, paper: 0 };
  works = true;
  gate: Promise<unknown> = Promise.resolve();
  protected override async fetchExplorer(): ReturnType<LcfDiagram['fetchExplorer']> {
    this.fetches.explorer += 1;
    await this.gate;
    if (!this.works) throw new Error('offline');
    return super.fetchExplorer();
  }
  protected override fetchPaper(): ReturnType<LcfDiagram['fetchPaper']> {
    this.fetches.paper += 1;
    return super.fetchPaper();
  }
  get model(): Model {
    return this.snapshot.model!;
  }
  bring(model: Model): void {
    this.store.dispatch({ type: 'ready', model, issues: [] });
  }
}
customElements.define('held-diagram', HeldDiagram);

const held = (properties: Partial<HeldDiagram> = {}, width = 1240): Promise<HeldDiagram> =>
  restingIn(width, properties, 'held-diagram') as Promise<HeldDiagram>;
const click = (element: Element): boolean =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
const message = (diagram: LcfDiagram): string | null => {
  const found = diagram.shadowRoot!.querySelector('.frame [role="alert"]');
  return found && text(found);
};

describe('lcf-diagram: what is fetched when', () => {
  it('draws the picture, the overview and the tab stop with nothing fetched', async () => {
    const diagram = await held();
    expect(diagram.fetches.explorer).to.equal(0);
    expect(all(diagram, '[role="treeitem"]').length).to.equal(62);
    expect(all(diagram, '[role="treeitem"][tabindex="0"]').length).to.equal(1);
    expect(text(one(diagram, '.overview'))).to.include('3 rings, one learner');
    await expect(diagram).to.be.accessible();
  }).timeout(30_000);

  it('fetches the details ahead, once, when a pointer or the focus comes near', async () => {
    const pointed = await held();
    approach(pointed);
    approach(pointed);
    expect(pointed.fetches.explorer).to.equal(1);
    const focused = await held();
    treeItem(focused, 'Agency').focus();
    expect(focused.fetches.explorer).to.equal(1);
  });

  it('fetches them at once for a choice from outside and for the list', async () => {
    expect((await held({ selected: 'agency' })).fetches.explorer).to.equal(1);
    expect((await held({ view: 'list' })).fetches.explorer).to.equal(1);
    const diagram = await held();
    diagram.selected = 'agency';
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal('Agency');
  });

  it('is ready once what is asked for is shown', async () => {
    let open = (): void => undefined;
    const diagram = document.createElement('held-diagram') as HeldDiagram;
    diagram.gate = new Promise<void>((done) => (open = done));
    diagram.selected = 'agency';
    let ready = false;
    diagram.addEventListener('lcf-ready', () => (ready = true));
    document.body.append(diagram);
    await aTimeout(100);
    expect(ready).to.equal(false);
    open();
    await waitUntil(() => ready);
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal('Agency');
    diagram.remove();
  });

  it('is drawn whole in the turn it is put into the page, and ready no sooner', async () => {
    const diagram = document.createElement('lcf-diagram');
    const seen: number[] = [];
    diagram.addEventListener('lcf-ready', () => seen.push(all(diagram, '[role="treeitem"]').length));
    let frames = 0;
    requestAnimationFrame(() => (frames += 1));
    document.body.append(diagram);
    await diagram.updateComplete;
    expect(frames).to.equal(0);
    expect(seen).to.have.length(1);
    expect(seen[0]).to.be.greaterThan(16);
    expect(one(diagram, '.widget-title')).to.exist;
    diagram.remove();
  });

  it('fetches what goes on paper also on a page that is never idle', async () => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      for (const end = performance.now() + 10; performance.now() < end;) continue;
      channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    await new Promise<void>((done) => whenIdle(done));
    channel.port1.close();
  });

  it('fetches what paper takes when there is time', async () => {
    const diagram = await held();
    await new Promise<void>((done) => whenIdle(done));
    expect(diagram.fetches.paper).to.equal(1);
  });

  it('does what was done before it was there', async () => {
    let open = (): void => undefined;
    const diagram = await held({ gate: new Promise<void>((done) => (open = done)) });
    treeItem(diagram, 'Agency').focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    expect(diagram.selected).to.equal(null);
    const event = oneEvent(diagram, 'lcf-select');
    open();
    // The Enter was meant for the part that the arrow leads to.
    expect(((await event) as CustomEvent).detail.id).to.equal('collaboration');
    await settled(diagram);
    expect(panelTitle(diagram)).to.equal('Collaboration');
    expect(focusedName(diagram)).to.equal('Collaboration');
  });

  it('follows several keys from part to part, and a click to where it was made', async () => {
    let open = (): void => undefined;
    const diagram = await held({ gate: new Promise<void>((done) => (open = done)) });
    treeItem(diagram, 'Agency').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await sendKeys({ press: key });
    const heard: string[] = [];
    diagram.addEventListener('lcf-select', (event) => heard.push(event.detail.id ?? ''));
    click(treeItem(diagram, 'Agency'));
    open();
    await settled(diagram);
    expect(heard).to.deep.equal(['agency']);
    expect(focusedName(diagram)).to.equal('Authentic');
  });

  it('jumps to a title whose first letters were typed before it was there', async () => {
    let open = (): void => undefined;
    const diagram = await held({ gate: new Promise<void>((done) => (open = done)) });
    treeItem(diagram, 'Agency').focus();
    await sendKeys({ press: 'R' });
    await sendKeys({ press: 'e' });
    await sendKeys({ press: 'l' });
    open();
    await settled(diagram);
    expect(focusedName(diagram)).to.equal('Relational Trust');
  });

  it('takes letters as words of their own that were typed long after one another', async () => {
    let open = (): void => undefined;
    const diagram = await held({ gate: new Promise<void>((done) => (open = done)) });
    treeItem(diagram, 'Agency').focus();
    await sendKeys({ press: 'R' });
    await aTimeout(800);
    await sendKeys({ press: 'P' });
    open();
    await settled(diagram);
    expect(focusedName(diagram)).to.equal('Personalized');
  });

  it('keeps the words in the search field that were typed before it was there', async () => {
    const diagram = await held();
    const field = one<HTMLInputElement>(diagram, '[role="combobox"]');
    field.focus();
    await sendKeys({ type: 'trust' });
    await diagram.updateComplete;
    await waitUntil(() => all(diagram, '.option-title').length > 0, 'it finds something');
    expect(text(one(diagram, '.option-title'))).to.equal('Relational Trust');
    expect(field.value).to.equal('trust');
    expect(diagram.shadowRoot!.activeElement).to.equal(field);
  });

  it('leaves the picture and the focus where they are when it comes', async () => {
    const diagram = await held();
    const agency = treeItem(diagram, 'Agency');
    const box = one(diagram, '.picture').getBoundingClientRect();
    agency.focus();
    await settled(diagram);
    expect(diagram.shadowRoot!.activeElement).to.equal(agency);
    expect(one(diagram, '.picture').getBoundingClientRect()).to.deep.equal(box);
    expect(treeItem(diagram, 'Agency')).to.equal(agency);
  });

  it('says so when it cannot be had, tells the page of the choice, and tries again', async () => {
    const diagram = await held({ works: false });
    const event = oneEvent(diagram, 'lcf-select');
    click(treeItem(diagram, 'Agency'));
    expect(((await event) as CustomEvent).detail.id).to.equal('agency');
    await settled(diagram);
    expect(message(diagram)).to.include('could not be loaded');
    expect(status(diagram)).to.include('could not be loaded');
    expect(all(diagram, '[role="treeitem"]').length).to.equal(62);
    diagram.works = true;
    button(diagram, 'Try again').click();
    await settled(diagram);
    expect(message(diagram)).to.equal(null);
    expect(panelTitle(diagram)).to.equal('Agency');
  });

  it('says so in the place of the list', async () => {
    const diagram = await held({ works: false, view: 'list' });
    await settled(diagram);
    expect(message(diagram)).to.include('could not be loaded');
  });
});

describe('lcf-diagram: texts that come later', () => {
  const rings = (description?: string, title = 'Curiosity') => ({
    version: 1 as const,
    framework: {
      extends: 'none' as const,
      id: 'own',
      title: 'Own',
      rings: [
        {
          id: 'r',
          kind: 'outcomes' as const,
          title: 'Ring',
          items: [
            { id: 'a', title, ...(description ? { description } : {}) },
            { id: 'b', title: 'Care' },
          ],
        },
      ],
    },
    diagram: { start: 'b' },
  });

  it('draw the same picture, unless a title differs', () => {
    const [bare, told] = [createModel(rings()).model, createModel(rings('Asking on.')).model];
    expect(isSamePicture(bare, told)).to.equal(true);
    expect(isSamePicture(bare, createModel(rings('Asking on.', 'Wonder')).model)).to.equal(false);
    expect(isSamePicture(bare, defaultModel())).to.equal(false);
    expect(isSamePicture(bare, null)).to.equal(false);
  });

  it('leave every drawn part, the focus and the choice as they are, and stand in the details', async () => {
    const diagram = await held({ config: rings() });
    await settled(diagram);
    expect(diagram.selected).to.equal('b');
    diagram.selected = null;
    await settled(diagram);
    const curiosity = treeItem(diagram, 'Curiosity');
    const label = curiosity.querySelector('text');
    curiosity.focus();
    diagram.bring(createModel(rings('Asking on.')).model);
    await settled(diagram);
    expect(treeItem(diagram, 'Curiosity')).to.equal(curiosity);
    expect(curiosity.querySelector('text')).to.equal(label);
    expect(diagram.shadowRoot!.activeElement).to.equal(curiosity);
    expect(diagram.selected, 'the start is not chosen again').to.equal(null);
    click(curiosity);
    await diagram.updateComplete;
    expect(text(one(diagram, '.panel'))).to.include('Asking on.');
  });

  it('a new title is drawn, and the focus stays', async () => {
    const diagram = await held({ config: rings() });
    await settled(diagram);
    treeItem(diagram, 'Curiosity').focus();
    diagram.bring(createModel(rings(undefined, 'Wonder')).model);
    await settled(diagram);
    expect(focusedName(diagram)).to.equal('Wonder');
  });
});

describe('lcf-diagram: odd pictures', () => {
  it('shows the learner where an image cannot be had', async () => {
    const config = {
      version: 1,
      framework: { center: { title: 'We', image: { src: '/nowhere.png', alt: 'Our school' } } },
    };
    const diagram = await diagramIn(1240, { config });
    await waitUntil(() => all(diagram, '.disc .glyph').length === 1, 'the glyph is shown');
    expect(all(diagram, '.disc image').length).to.equal(0);
  });

  it('remembers that an image cannot be had: paper and other pictures have the learner at once', async () => {
    const image = { src: '/nowhere-else.png', alt: 'Our school' };
    const config = { version: 1, framework: { center: { title: 'We', image } } };
    const diagram = await diagramIn(1240, { config });
    await waitUntil(() => all(diagram, '.disc .glyph').length === 1, 'the glyph is shown');
    dispatchEvent(new Event('beforeprint'));
    expect(all(diagram, '.disc image').length).to.equal(0);
    expect(all(diagram, '.disc .glyph').length).to.equal(1);
    dispatchEvent(new Event('afterprint'));
    const other = await restingIn(600, { config });
    await waitUntil(() => all(other, '.disc').length === 1);
    expect(all(other, '.disc image').length).to.equal(0);
  });

  it('an unfolded part appears where there was no room for a picture before', async () => {
    if ((await executeServerCommand('media', { reducedMotion: 'no-preference' })) !== true) return;
    const diagram = await diagramIn(200, { selected: 'personalized' });
    let moved = false;
    diagram.parentElement!.style.setProperty('width', '1240px');
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise(requestAnimationFrame);
      moved ||= all(diagram, '.moving').length > 0;
    }
    await settled(diagram);
    expect(all(diagram, '.bead.row').length).to.equal(11);
    expect(moved).to.equal(false);
  });

  it('keeps the marks of a Latin title on their side in a page that runs the other way', async () => {
    const config = {
      version: 1,
      framework: {
        extends: 'none',
        title: 'Why?',
        rings: [
          {
            id: 'r',
            kind: 'outcomes',
            title: 'Who?',
            items: ['Why me?', 'Why us?', 'Why?'].map((title, index) => ({ id: `o${index}`, title })),
          },
        ],
      },
    };
    const diagram = await diagramIn(1240, { config, locale: 'ar' });
    await settled(diagram);
    const line = one<SVGTextContentElement>(diagram, '[data-part="o0"] .label');
    const end = line.getNumberOfChars() - 1;
    expect(line.getExtentOfChar(end).x).to.be.greaterThan(line.getExtentOfChar(0).x);
    expect(one(diagram, '.ring-name bdi').textContent).to.equal('Who?');
  });
});
