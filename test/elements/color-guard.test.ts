import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/lcf-action-plan.js';
import '../../src/define/lcf-diagram.js';
import '../../src/define/lcf-practice-cards.js';
import '../../src/define/lcf-readiness-form.js';
import '../../src/define/lcf-readiness-radar.js';
import type { GivenColors } from '../../src/model/palette.js';
import { randomPalettes } from '../helpers/brand-palettes.js';
import { drawnTexts, type DrawnText } from '../helpers/rendered-contrast.js';

const SAMPLE = 12;
const TAGS = [
  'lcf-diagram',
  'lcf-practice-cards',
  'lcf-readiness-form',
  'lcf-readiness-radar',
  'lcf-action-plan',
];
const CONFIG = {
  version: 1,
  readiness: {
    series: [
      { id: 'a', label: 'Staff', n: 40, ratings: { 'relational-trust': 3.1, 'capacity-building': 2.2 } },
      { id: 'b', label: 'Leaders', n: 12, ratings: { 'relational-trust': 2.6, 'capacity-building': 3.4 } },
    ],
  },
};

type Widget = HTMLElement & { config: unknown; scheme: string; updateComplete: Promise<boolean> };

const rootOf = (widget: Widget): HTMLElement => widget.shadowRoot!.querySelector<HTMLElement>('.lcf-root')!;
const token = (widget: Widget, name: string): string =>
  rootOf(widget).style.getPropertyValue(`--_lcf-${name}`);

async function drawn(widget: Widget): Promise<void> {
  await waitUntil(() => widget.shadowRoot?.querySelector('.widget-header'), `${widget.localName} is drawn`, {
    timeout: 10_000,
  });
  await settled(widget);
}

/** Drawn with what was set last, with no fade under way. */
async function settled(widget: Widget): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await widget.updateComplete;
  await nextFrame();
  for (const animation of widget.shadowRoot!.getAnimations()) animation.finish();
}

/** The guard is fetched when it is first needed; its values are on the wrapper then. */
const guarded = (widget: Widget): Promise<void> =>
  waitUntil(() => token(widget, 'on-exp-1') !== '', 'the guard is here', { timeout: 8000 });

function setColors(element: HTMLElement, colors: GivenColors): void {
  element.removeAttribute('style');
  for (const [name, [light, dark]] of Object.entries(colors))
    element.style.setProperty(`--lcf-${name}`, `light-dark(${light}, ${dark})`);
}

const weak = (texts: readonly DrawnText[]): string[] =>
  texts
    .filter(({ ratio }) => ratio < 4.5)
    .map(
      ({ text, where, color, ground, ratio }) =>
        `"${text}" (${where}) ${color} on ${ground}: ${ratio.toFixed(2)}`,
    );

/** What the console is told meanwhile. */
async function warningsDuring(run: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (...words: unknown[]) => void told.push(words.map(String).join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return told;
}

describe('colours of a page', function () {
  this.timeout(60_000);

  for (const tag of TAGS) {
    it(`${tag}: all text reads in ${SAMPLE} random palettes by CSS, light and dark`, async () => {
      const box = await fixture<HTMLElement>(html`
        <div></div>
      `);
      const widget = Object.assign(document.createElement(tag), { config: CONFIG }) as Widget;
      const palettes = randomPalettes(SAMPLE, 7);
      await warningsDuring(async () => {
        setColors(box, palettes[0]!);
        box.append(widget);
        await drawn(widget);
        await guarded(widget);
        for (const [index, palette] of palettes.entries())
          for (const scheme of ['light', 'dark']) {
            setColors(box, palette);
            widget.scheme = scheme;
            await settled(widget);
            const texts = drawnTexts(widget.shadowRoot!);
            expect(texts.length, 'texts are found').to.be.greaterThan(5);
            expect(weak(texts), `palette ${index}, ${scheme}: ${JSON.stringify(palette)}`).to.deep.equal([]);
          }
      });
    });

    it(`${tag}: all text reads in ${SAMPLE} random palettes by config, light and dark`, async () => {
      const widget = await fixture<Widget>(html`
        ${document.createElement(tag)}
      `);
      await warningsDuring(async () => {
        for (const [index, palette] of randomPalettes(SAMPLE, 11).entries()) {
          const colors = Object.fromEntries(Object.entries(palette).map(([name, [light]]) => [name, light]));
          widget.config = { ...CONFIG, theme: { colors } };
          for (const scheme of ['light', 'dark']) {
            widget.scheme = scheme;
            await drawn(widget);
            await waitUntil(() => token(widget, 'theme-accent') !== '');
            await settled(widget);
            const found = weak(drawnTexts(widget.shadowRoot!));
            expect(found, `palette ${index}, ${scheme}: ${JSON.stringify(colors)}`).to.deep.equal([]);
          }
        }
      });
    });
  }

  it('names in the console what it changed, once', async () => {
    const told = await warningsDuring(async () => {
      const box = await fixture<HTMLElement>(html`
        <div>
          <lcf-practice-cards scheme="light"></lcf-practice-cards>
          <lcf-readiness-form scheme="light"></lcf-readiness-form>
        </div>
      `);
      for (const widget of box.querySelectorAll<Widget>('*')) await settled(widget);
      setColors(box, { 'exp-1': ['#ffe900', '#ffe900'], accent: ['#1f5c4a', '#1f5c4a'] });
      for (const widget of box.querySelectorAll<Widget>('*')) await guarded(widget);
    });
    const ours = told.filter((line) => line.includes('--lcf-'));
    expect(ours).to.have.length(1);
    expect(ours[0]).to.match(
      /^<lcf-[a-z-]+> --lcf-exp-1: found "#ffe900", expected a contrast of at least 3 to 1 to "surface"; in the light scheme "#[\da-f]{6}" is drawn instead\.$/,
    );
  });

  it('leaves colours alone that have their contrast, in any notation', async () => {
    const widget = await fixture<Widget>(html`
      <lcf-practice-cards scheme="light"></lcf-practice-cards>
    `);
    await drawn(widget);
    widget.style.setProperty('--lcf-accent', 'oklch(40% 0.1 250)');
    widget.style.setProperty('--lcf-exp-2', 'color-mix(in srgb, rebeccapurple, black 20%)');
    await guarded(widget);
    expect(token(widget, 'accent').startsWith('light-dark(')).to.equal(true, 'dark needs another shade');
    const shown = getComputedStyle(rootOf(widget)).getPropertyValue('--_lcf-accent');
    expect(shown).to.match(/light-dark\(#/);
    expect(token(widget, 'surface')).to.equal('');
    widget.style.setProperty('--lcf-accent', 'light-dark(oklch(40% 0.1 250), oklch(80% 0.1 250))');
    await waitUntil(() => token(widget, 'accent') === '', 'kept as it is');
  });

  it('draws the built-in colour in the place of what is none, and says so', async () => {
    let widget!: Widget;
    const told = await warningsDuring(async () => {
      widget = await fixture<Widget>(html`
        <lcf-practice-cards scheme="light"></lcf-practice-cards>
      `);
      await drawn(widget);
      widget.style.setProperty('--lcf-ink', 'url(https://x.test/a.png)');
      await guarded(widget);
    });
    expect(token(widget, 'ink')).to.equal('light-dark(#18202c, #eef1f6)');
    // WebKit gives the address with its marks escaped.
    expect(told.join().replaceAll('\\', '')).to.contain(
      '--lcf-ink: "url(https://x.test/a.png)" is no colour',
    );
  });

  it('lays what can be seen through on what is under it', async () => {
    const widget = await fixture<Widget>(html`
      <lcf-practice-cards scheme="light"></lcf-practice-cards>
    `);
    await drawn(widget);
    widget.style.setProperty('--lcf-ink-2', 'rgb(0 0 0 / 0.3)');
    await guarded(widget);
    await settled(widget);
    expect(weak(drawnTexts(widget.shadowRoot!))).to.deep.equal([]);
    expect(token(widget, 'ink-2')).to.not.equal('');
  });

  it('follows a stylesheet that comes later, and forgets it when it goes', async () => {
    const widget = await fixture<Widget>(html`
      <lcf-practice-cards scheme="light"></lcf-practice-cards>
    `);
    await drawn(widget);
    expect(token(widget, 'on-exp-1')).to.equal('');
    const sheet = document.createElement('style');
    sheet.textContent = ':root { --lcf-surface: #0b1f3a; }';
    document.head.append(sheet);
    try {
      await guarded(widget);
      expect(token(widget, 'ink')).to.equal('light-dark(#eef1f6, #eef1f6)');
      await settled(widget);
      expect(weak(drawnTexts(widget.shadowRoot!))).to.deep.equal([]);
    } finally {
      sheet.remove();
    }
    await waitUntil(() => token(widget, 'ink') === '', 'it is forgotten');
  });

  it('reaches the colours an experience has in the config', async () => {
    const widget = await fixture<Widget>(html`
      <lcf-practice-cards scheme="light"></lcf-practice-cards>
    `);
    await drawn(widget);
    widget.config = {
      version: 1,
      framework: { rings: [{ id: 'learning-experiences', items: [{ id: 'authentic', color: '#7a3ea8' }] }] },
    };
    widget.style.setProperty('--lcf-surface', '#0b1f3a');
    await guarded(widget);
    await waitUntil(() => token(widget, '7a3ea8-fill') !== '', 'the own colour is guarded');
    await settled(widget);
    expect(weak(drawnTexts(widget.shadowRoot!))).to.deep.equal([]);
  });

  it('prints black on white, whatever the colours of the screen', async () => {
    const widget = await fixture<Widget>(html`
      <lcf-readiness-form scheme="dark"></lcf-readiness-form>
    `);
    widget.style.setProperty('--lcf-surface', '#0b1f3a');
    await guarded(widget);
    if ((await executeServerCommand('media', { media: 'print' })) !== true) return;
    try {
      await settled(widget);
      const title = widget.shadowRoot!.querySelector('.widget-title')!;
      const lead = widget.shadowRoot!.querySelector('.widget-lead')!;
      expect(getComputedStyle(title).color).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(lead).color).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(rootOf(widget)).getPropertyValue('--_lcf-surface')).to.equal('#fff');
    } finally {
      await executeServerCommand('media', {});
    }
  });
});
