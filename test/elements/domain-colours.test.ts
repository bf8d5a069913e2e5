import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/lcf-diagram.js';
import '../../src/define/lcf-readiness-form.js';
import { readModel } from '../../src/model/read-model.js';
import { pictureSvg } from '../../src/kit/picture.js';
import { contrast, toHex } from '../../src/model/color.js';
import { DISTRICT } from './radar-harness.js';
import { computedColor } from '../helpers/rendered-contrast.js';

type Widget = HTMLElement & { config: unknown; scheme: string };

/** Domain, a condition in it. */
const DOMAINS = [
  ['coherence', 'enabling-policies'],
  ['culture', 'relational-trust'],
  ['connectedness', 'digital-ecosystem'],
] as const;
const SEEDS = ['#2456b8', '#8a2a6f', '#0b5b47'];
const GREYS = { line: '#5e6b7e', fill: '#e3e8ef', on: '#18202c' };

const hex = (color: string): string => toHex(computedColor(color)[0]);

async function drawn(widget: Widget, selector: string): Promise<Element> {
  const find = (): Element | null | undefined => widget.shadowRoot?.querySelector(selector);
  await waitUntil(find, `${selector} is drawn`, { timeout: 10_000 });
  for (const animation of widget.shadowRoot!.getAnimations()) animation.finish();
  return find()!;
}

async function colorsOf(widget: Widget, domain: string, condition: string): Promise<typeof GREYS> {
  const line = await drawn(widget, `[data-part="${domain}"] .line`);
  const fill = await drawn(widget, `[data-part="${condition}"] .fill`);
  const on = await drawn(widget, `[data-part="${condition}"] .label`);
  return {
    line: hex(getComputedStyle(line).stroke),
    fill: hex(getComputedStyle(fill).fill),
    on: hex(getComputedStyle(on).fill),
  };
}

const LINE = '[data-part="culture"] .line';

describe('colours of domains', () => {
  it('are grey unless one is set', async () => {
    const widget = await fixture<Widget>(html`
      <lcf-diagram scheme="light"></lcf-diagram>
    `);
    for (const [domain, condition] of DOMAINS)
      expect(await colorsOf(widget, domain, condition)).to.deep.equal(GREYS);
  });

  it('follow those of the grey line and the conditions where only these are set', async () => {
    const box = await fixture(html`
      <div style="--lcf-domain-line: #7a3ea8; --lcf-condition: #f3e9fb">
        <lcf-diagram scheme="light"></lcf-diagram>
      </div>
    `);
    const found = await colorsOf(box.querySelector<Widget>('lcf-diagram')!, 'culture', 'relational-trust');
    expect(found).to.deep.equal({ ...GREYS, line: '#7a3ea8', fill: '#f3e9fb' });
  });

  for (const scheme of ['light', 'dark'])
    it(`come from CSS around the widget, with tint and text that read, ${scheme}`, async () => {
      const box = await fixture<HTMLElement>(html`
        <div><lcf-diagram scheme=${scheme}></lcf-diagram></div>
      `);
      SEEDS.forEach((seed, index) => box.style.setProperty(`--lcf-domain-${index + 1}`, seed));
      const widget = box.querySelector<Widget>('lcf-diagram')!;
      const root = (await drawn(widget, '.lcf-root')) as HTMLElement;
      await waitUntil(() => root.style.getPropertyValue('--_lcf-domain-1'), 'guarded', { timeout: 8000 });
      for (const [index, [domain, condition]] of DOMAINS.entries()) {
        const { line, fill, on } = await colorsOf(widget, domain, condition);
        if (scheme === 'light') expect(line).to.equal(SEEDS[index]);
        expect(fill, 'the conditions are tinted').to.not.equal(GREYS.fill);
        expect(contrast(on, fill)).to.be.at.least(4.5);
        expect(contrast(line, scheme === 'light' ? '#ffffff' : '#141922')).to.be.at.least(3);
      }
    });

  it('come from the theme of a config, and from a domain itself first', async () => {
    const widget = await fixture<Widget>(html`
      <lcf-diagram scheme="light"></lcf-diagram>
    `);
    widget.config = {
      version: 1,
      theme: { colors: { 'domain-1': '#2456b8', 'domain-2': '#2456b8' } },
      framework: { rings: [{ id: 'enabling-conditions', items: [{ id: 'culture', color: '#8a2a6f' }] }] },
    };
    const line = (domain: string): string =>
      hex(getComputedStyle(widget.shadowRoot!.querySelector(`[data-part="${domain}"] .line`)!).stroke);
    await drawn(widget, '[data-part="culture"] .line');
    await waitUntil(() => line('coherence') === '#2456b8', 'the theme is here');
    expect(line('culture')).to.equal('#8a2a6f');
    expect(line('connectedness')).to.equal(GREYS.line);
    expect((await colorsOf(widget, 'culture', 'relational-trust')).fill).to.not.equal(GREYS.fill);
  });

  it('are those of the line around the radar and of the small rings', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="--lcf-domain-1: #2456b8">
        <lcf-readiness-radar scheme="light" .config=${DISTRICT}></lcf-readiness-radar>
        <lcf-readiness-form scheme="light"></lcf-readiness-form>
      </div>
    `);
    const [radar, form] = [...box.children] as [Widget, Widget];
    const arc = await drawn(radar, 'svg.radar .domain');
    expect(hex(getComputedStyle(arc).stroke)).to.equal('#2456b8');
    const lit = await drawn(form, '.locator .lit-domain');
    expect(hex(getComputedStyle(lit).stroke)).to.equal('#2456b8');
  });

  it('are black on paper', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="--lcf-domain-2: #8a2a6f"><lcf-diagram scheme="dark"></lcf-diagram></div>
    `);
    const diagram = box.querySelector<Widget>('lcf-diagram')!;
    await drawn(diagram, LINE);
    // Paper may have a picture of its own.
    const color = (): string => hex(getComputedStyle(diagram.shadowRoot!.querySelector(LINE)!).stroke);
    if ((await executeServerCommand('media', { media: 'print' })) !== true) return;
    try {
      await waitUntil(() => color() === '#000000', 'it is black');
    } finally {
      await executeServerCommand('media', {});
    }
  });

  it('are in the picture that pages without script show', () => {
    const { model } = readModel({ version: 1, theme: { colors: { 'domain-1': '#2456b8' } } });
    const [plain, own] = [readModel({ version: 1 }).model!, model!].map((one) => pictureSvg(one, 'en'));
    expect(plain).to.not.contain('#2456b8');
    expect(own).to.contain('stroke="#2456b8"');
    expect(own).to.contain(`fill="${model!.theme.drawn['domain-1-tint']?.[0]}"`);
  });

  it('say in the console what is no colour, and stay grey', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (...words: unknown[]) => void told.push(words.join(' '));
    try {
      const box = await fixture<HTMLElement>(html`
        <div style="--lcf-domain-1: url(x.png)"><lcf-diagram scheme="light"></lcf-diagram></div>
      `);
      const widget = box.querySelector<Widget>('lcf-diagram')!;
      await waitUntil(() => told.length > 0, 'it is told', { timeout: 8000 });
      // WebKit gives the address with its marks escaped.
      expect(told.join().replaceAll('\\', '')).to.contain('--lcf-domain-1: "url(x.png)" is no colour');
      expect(await colorsOf(widget, 'coherence', 'enabling-policies')).to.deep.equal(GREYS);
    } finally {
      console.warn = warn;
    }
  });
});
