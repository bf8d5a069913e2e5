import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define/lcf-framework.js';
import '../../src/define/lcf-diagram.js';
import type { LcfDiagram } from '../../src/elements/lcf-diagram/lcf-diagram.js';
import { whenIdle } from '../../src/elements/shared/when-idle.js';
import { defaultModel } from '../../src/model/default-model.js';
import { all, button, diagramIn, one, panelTitle, settled, status, text } from './diagram-helpers.js';

const field = (diagram: LcfDiagram): HTMLInputElement => one<HTMLInputElement>(diagram, '[role="combobox"]');
const options = (diagram: LcfDiagram): string[] =>
  all(diagram, '[role="option"] .option-title').map((option) => text(option));

async function type(diagram: LcfDiagram, words: string): Promise<void> {
  field(diagram).focus();
  await sendKeys({ type: words });
  await diagram.updateComplete;
}

async function press(diagram: LcfDiagram, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await diagram.updateComplete;
}

/** Files the page would have saved while `act` runs. */
async function saved(act: () => unknown): Promise<{ name: string; blob: Blob }[]> {
  const files: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = `blob:test-${blobs.size}`;
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: blobs.get(this.href)! });
  };
  try {
    await act();
    await aTimeout(50);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return files;
}

describe('lcf-diagram: search', () => {
  it('finds parts as one types, titles first, and says how many', async () => {
    const diagram = await diagramIn(1240);
    await type(diagram, 'trust');
    expect(options(diagram)[0]).to.equal('Relational Trust');
    expect(field(diagram).getAttribute('aria-expanded')).to.equal('true');
    expect(status(diagram)).to.match(/^\d+ parts? found$/);
    await type(diagram, ' zzz');
    expect(options(diagram)).to.deep.equal([]);
    expect(text(one(diagram, '#found'))).to.equal('No part has these words.');
  });

  it('chooses with arrows and Enter, clears itself, and moves to the details', async () => {
    const diagram = await diagramIn(1240);
    await type(diagram, 'learn');
    await press(diagram, 'ArrowDown', 'ArrowDown');
    const second = options(diagram)[1];
    expect(field(diagram).getAttribute('aria-activedescendant')).to.equal('found-1');
    const event = oneEvent(diagram, 'lcf-select');
    await press(diagram, 'Enter');
    await event;
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal(second);
    expect(field(diagram).value).to.equal('');
    expect(text(diagram.shadowRoot!.activeElement!)).to.equal(second);
  });

  it('takes the first one on Enter, a click on any, and Escape clears', async () => {
    const diagram = await diagramIn(1240);
    await type(diagram, 'agency');
    await press(diagram, 'Escape');
    expect(field(diagram).value).to.equal('');
    await type(diagram, 'agency');
    await press(diagram, 'Enter');
    expect(diagram.selected).to.equal('agency');
    await type(diagram, 'culture');
    one(diagram, '[role="option"]').click();
    await diagram.updateComplete;
    expect(diagram.selected).to.equal('culture');
  });

  it('is literal, and forgives case and accents', async () => {
    const diagram = await diagramIn(1240);
    await type(diagram, 'RÉLATIONAL');
    expect(options(diagram)).to.deep.equal(['Relational Trust']);
    await press(diagram, 'Escape');
    await type(diagram, '.*');
    expect(options(diagram)).to.deep.equal([]);
  });

  it('is left out with no-search', async () => {
    const diagram = await diagramIn(1240, { noSearch: true });
    expect(diagram.shadowRoot!.querySelector('[role="combobox"]')).to.equal(null);
  });

  for (const width of [1240, 328])
    it(`is accessible while open, at ${width} px`, async () => {
      const diagram = await diagramIn(width);
      await type(diagram, 'learn');
      await press(diagram, 'ArrowDown');
      await expect(diagram).to.be.accessible();
    }).timeout(30_000);
});

describe('lcf-diagram: guided tour', () => {
  const few = {
    version: 1 as const,
    framework: {
      extends: 'none' as const,
      title: 'Few',
      rings: [
        {
          id: 'r',
          kind: 'outcomes' as const,
          title: 'Goals',
          items: ['Care', 'Joy', 'Wit'].map((title, index) => ({ id: `o${index}`, title })),
        },
      ],
    },
  };
  const step = (diagram: LcfDiagram): string => text(one(diagram, '.tour .eyebrow'));
  const title = (diagram: LcfDiagram): string => text(one(diagram, '#tour-title'));

  it('walks from the learner outwards, one sentence each, and says it', async () => {
    const diagram = await diagramIn(1240);
    button(diagram, 'Guided tour').click();
    await diagram.updateComplete;
    expect(title(diagram)).to.equal('Learner');
    expect(diagram.shadowRoot!.activeElement!.id).to.equal('tour-title');
    button(diagram, 'Next').click();
    await diagram.updateComplete;
    expect(title(diagram)).to.equal('Whole-Learner Outcomes');
    expect(status(diagram)).to.match(/^Whole-Learner Outcomes\. /);
    expect(step(diagram)).to.equal('Step 2 of 15');
    expect(one(diagram, '.picture').classList.contains('choosing')).to.equal(true);
  });

  it('chooses nothing, and leaves what was chosen', async () => {
    const diagram = await diagramIn(1240, { selected: 'agency' });
    let heard = 0;
    diagram.addEventListener('lcf-select', () => heard++);
    diagram.startTour();
    await diagram.updateComplete;
    await press(diagram, 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(step(diagram)).to.equal('Step 2 of 15');
    button(diagram, 'End tour').click();
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal('Agency');
    expect(heard).to.equal(0);
  });

  it('goes on by itself until paused; a step by hand pauses it too', async () => {
    const diagram = await diagramIn(1240);
    diagram.startTour();
    await diagram.updateComplete;
    button(diagram, 'Pause').click();
    await diagram.updateComplete;
    button(diagram, 'Play').click();
    await diagram.updateComplete;
    button(diagram, 'Next').click();
    await diagram.updateComplete;
    expect(button(diagram, 'Play')).to.exist;
  });

  it('waits for the reader where motion is not wanted', async function () {
    if ((await executeServerCommand('media', { reducedMotion: 'reduce' })) !== true) return;
    try {
      const diagram = await diagramIn(1240);
      diagram.startTour();
      await diagram.updateComplete;
      expect(button(diagram, 'Play')).to.exist;
    } finally {
      await executeServerCommand('media', {});
    }
  });

  for (const [name, config] of [
    ['the built-in framework', undefined],
    ['a framework without a key', few],
  ] as const)
    it(`is offered once at any width, for ${name}`, async () => {
      const diagram = await diagramIn(290, config ? { config } : {});
      for (const width of [290, 360, 448, 470, 479, 480, 600, 799, 800, 1023, 1024, 1280]) {
        diagram.parentElement!.style.setProperty('width', `${width}px`);
        for (const view of ['diagram', 'list'] as const) {
          diagram.view = view;
          await settled(diagram);
          await settled(diagram);
          expect(all(diagram, '[data-do="tour"]').length, `${view} at ${width} px`).to.equal(1);
        }
      }
    }).timeout(10_000);

  it('ends with Escape, and the focus goes back to where it began', async () => {
    const diagram = await diagramIn(1240);
    for (const focus of [
      () => button(diagram, 'Guided tour'),
      () => one<SVGElement>(diagram, '[aria-label="Authentic"]'),
    ]) {
      focus().focus();
      if (focus() instanceof SVGElement) diagram.startTour();
      else await sendKeys({ press: 'Enter' });
      await diagram.updateComplete;
      expect(diagram.shadowRoot!.activeElement!.id).to.equal('tour-title');
      await press(diagram, 'ArrowRight', 'Escape');
      expect(all(diagram, '.tour').length).to.equal(0);
      expect(focus().matches(':focus')).to.equal(true);
    }
  });

  it('ends with Escape also in the picture, and gives the focus back to the page', async () => {
    const diagram = await diagramIn(1240, { selected: 'agency' });
    const outside = document.createElement('button');
    diagram.after(outside);
    outside.focus();
    diagram.startTour();
    await diagram.updateComplete;
    one<SVGElement>(diagram, '[aria-label="Authentic"]').focus();
    await press(diagram, 'Escape');
    expect(all(diagram, '.tour').length).to.equal(0);
    expect(diagram.selected).to.equal('agency');
    expect(outside.matches(':focus')).to.equal(true);
  });

  it('has a title whose focus ring meets nothing', async () => {
    const diagram = await diagramIn(1240);
    button(diagram, 'Guided tour').focus();
    await sendKeys({ press: 'Enter' });
    await diagram.updateComplete;
    const title = one(diagram, '#tour-title');
    const { outlineWidth, outlineOffset } = getComputedStyle(title);
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    expect(reach).to.be.greaterThan(0);
    const range = document.createRange();
    range.selectNodeContents(one(diagram, '.tour .eyebrow'));
    const gap = title.getBoundingClientRect().top - range.getBoundingClientRect().bottom;
    expect(gap).to.be.at.least(reach);
  });

  it('ends when a part is chosen, and needs no button', async () => {
    const diagram = await diagramIn(1240, { noTour: true });
    expect(all(diagram, '[data-do="tour"]').length).to.equal(0);
    diagram.startTour();
    await diagram.updateComplete;
    diagram
      .shadowRoot!.querySelector('[aria-label="Agency"]')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await diagram.updateComplete;
    expect(panelTitle(diagram)).to.equal('Agency');
    expect(diagram.shadowRoot!.querySelector('.tour')).to.equal(null);
  });

  it('is accessible', async () => {
    const diagram = await diagramIn(1240);
    diagram.startTour();
    await diagram.updateComplete;
    await expect(diagram).to.be.accessible();
  });
});

describe('lcf-diagram: saved pictures', () => {
  it('saves an SVG that stands on its own, with title, source, date and every label', async () => {
    const diagram = await diagramIn(1240, { selected: 'agency' });
    const [file] = await saved(() => diagram.downloadImage('svg'));
    expect(file!.name).to.equal('learner-centered-framework.svg');
    const source = await file!.blob.text();
    expect(source).to.not.match(/<foreignObject|<script|<style|class=|https?:\/\/(?!www\.w3\.org)/);
    const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).to.equal(null);
    const words = (drawing.documentElement.textContent ?? '').replace(/\s+/g, ' ');
    for (const part of [
      'Learner-Centered Framework',
      'Learner-Centered Collaborative',
      'Saved on',
      'Agency',
      'Connectedness',
    ])
      expect(words).to.include(part);
    for (const use of drawing.querySelectorAll('textPath'))
      expect(drawing.getElementById(use.getAttribute('href')!.slice(1))).to.not.equal(null);
    const filled = drawing.querySelector('path[fill]');
    expect(filled!.getAttribute('fill')).to.match(/^(rgb|none|#)/);
  });

  it('saves a PNG at twice the size', async () => {
    const diagram = await diagramIn(600);
    const [file] = await saved(() => diagram.downloadImage('png'));
    expect(file!.name).to.match(/\.png$/);
    const image = await createImageBitmap(file!.blob);
    expect(image.width).to.be.greaterThan(1400);
  });

  it('is offered in a menu that closes again', async () => {
    const diagram = await diagramIn(1240);
    const menu = one<HTMLDetailsElement>(diagram, 'details.menu');
    menu.querySelector('summary')!.click();
    const files = await saved(() => button(diagram, 'Picture for editing (SVG)').click());
    expect(files.length).to.equal(1);
    expect(menu.open).to.equal(false);
    menu.querySelector('summary')!.click();
    menu.querySelector('summary')!.focus();
    await press(diagram, 'Escape');
    expect(menu.open).to.equal(false);
  });

  it('puts the logo inside the file, or leaves it out', async () => {
    const src =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const config = (image: string) => ({
      version: 1,
      framework: { center: { title: 'We', image: { src: image, alt: 'Us' } } },
    });
    const [file] = await saved(async () =>
      (await diagramIn(1240, { config: config(src) })).downloadImage('svg'),
    );
    expect(await file!.blob.text()).to.include(src);
    const [bare] = await saved(async () =>
      (await diagramIn(1240, { config: config('/nowhere.png') })).downloadImage('svg'),
    );
    expect(await bare!.blob.text()).to.not.include('nowhere');
  });
});

describe('lcf-diagram: paper', () => {
  it('prints all rings and every part with its texts, whatever is shown', async () => {
    const diagram = await diagramIn(328, { selected: 'agency' });
    // What paper takes is fetched ahead, when there is time.
    await new Promise<void>((done) => whenIdle(done));
    await settled(diagram);
    dispatchEvent(new Event('beforeprint'));
    expect(one(diagram, '.picture').classList.contains('choosing')).to.equal(false);
    const paper = text(one(diagram, '.print-list'));
    for (const { title, statement, steps } of defaultModel().nodes.values())
      for (const words of [title, statement ?? '', ...steps])
        expect(paper).to.include(words.replace(/\s+/g, ' '));
    expect(diagram.shadowRoot!.querySelector('.panel')).to.equal(null);
    dispatchEvent(new Event('afterprint'));
    await settled(diagram);
    expect(panelTitle(diagram)).to.equal('Agency');
    expect(diagram.shadowRoot!.querySelector('.print-list')).to.equal(null);
  });

  it('draws in black on white, outcomes the other way round', async function () {
    if ((await executeServerCommand('media', { media: 'print', colorScheme: 'dark' })) !== true) return;
    try {
      const diagram = await diagramIn(1240);
      await waitUntil(() => all(diagram, '.print-list').length > 0, 'it is drawn for paper');
      // Colours have stopped changing.
      await aTimeout(300);
      const fill = (selector: string): string => getComputedStyle(one(diagram, selector)).fill;
      expect(fill('.outcome .fill')).to.equal('rgb(0, 0, 0)');
      expect(fill('.outcome .label')).to.equal('rgb(255, 255, 255)');
      expect(fill('.experience .fill')).to.equal('rgb(255, 255, 255)');
      expect(fill('.condition .label')).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(one(diagram, '.tools')).display).to.equal('none');
    } finally {
      await executeServerCommand('media', {});
    }
  });
});
