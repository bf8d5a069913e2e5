import { expect, waitUntil } from '@open-wc/testing';
import { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import { BUILT_IN, defineProbe, settled, titled, type ProbeWidget } from '../helpers/probe-widget.js';

// The order of the tests matters: the provider's tag is defined in the middle.

defineProbe();

const add = (html: string): HTMLElement => {
  const home = document.createElement('div');
  home.innerHTML = html;
  document.body.append(home);
  return home;
};
const probeOf = (home: Element): ProbeWidget => home.querySelector('probe-widget') as ProbeWidget;
const script = (title: string): string =>
  `<script type="application/json">${JSON.stringify(titled(title))}</script>`;

describe('a provider whose script comes after the widgets', () => {
  const early = add(
    `<lcf-framework>${script('Provider')}<section><probe-widget><p>PDF</p></probe-widget></section></lcf-framework>`,
  );
  const own = add(`<lcf-framework><probe-widget>${script('Its own')}</probe-widget></lcf-framework>`);
  const nested = add(
    `<lcf-framework>${script('Outer')}<lcf-framework>${script('Inner')}<probe-widget></probe-widget></lcf-framework></lcf-framework>`,
  );
  const host = add('<div></div>').firstElementChild as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML =
    `<lcf-framework>${script('Around a slot')}<slot></slot></lcf-framework>`;
  host.innerHTML = '<probe-widget></probe-widget>';
  const shadow = add('<lcf-framework></lcf-framework>').firstElementChild as HTMLElement;
  shadow.innerHTML = `${script('Through a shadow root')}<div></div>`;
  (shadow.lastElementChild as HTMLElement).attachShadow({ mode: 'open' }).innerHTML =
    '<probe-widget></probe-widget>';
  after(() => document.querySelectorAll('body > div').forEach((home) => home.remove()));

  it('is waited for: the fallback stands meanwhile, not the built-in framework', async () => {
    await settled(probeOf(early));
    for (const home of [early, nested, host]) expect(probeOf(home).text('title')).to.equal(null);
    expect(probeOf(early).fallback).to.have.length(1);
  });

  it('is not waited for by a widget with its own config', async () => {
    await settled(probeOf(own));
    expect(probeOf(own).text('title')).to.equal('Its own');
  });

  it('is not waited for for ever', async () => {
    const { setTimeout: real } = window;
    const waits: (() => void)[] = [];
    window.setTimeout = ((call: () => void, ms = 0) =>
      ms >= 1000 ? waits.push(call) : real(call, ms)) as typeof window.setTimeout;
    const home = add('<lcf-framework><probe-widget></probe-widget></lcf-framework>');
    window.setTimeout = real;
    await settled(probeOf(home));
    expect(probeOf(home).text('title')).to.equal(null);
    waits.forEach((call) => call());
    await waitUntil(() => probeOf(home).text('title') === BUILT_IN);
  });

  it('takes over every widget inside, the nearest provider first, once it is defined', async () => {
    customElements.define('lcf-framework', LcfFramework);
    await waitUntil(() => probeOf(early).text('title') === 'Provider');
    await waitUntil(() => probeOf(nested).text('title') === 'Inner');
    await waitUntil(() => probeOf(host).text('title') === 'Around a slot');
    const inside = shadow.lastElementChild?.shadowRoot?.querySelector('probe-widget') as ProbeWidget;
    await waitUntil(() => inside.text('title') === 'Through a shadow root');
    expect(probeOf(own).text('title')).to.equal('Its own');
  });

  it('shares its state with them', async () => {
    const provider = early.firstElementChild as LcfFramework;
    probeOf(early).pick('agency');
    expect(provider.state.selection).to.equal('agency');
    await settled(probeOf(early));
    expect(probeOf(early).text('selection')).to.equal('agency');
  });

  it('says ready once for each element, however late it came', async () => {
    const home = document.createElement('div');
    const heard: string[] = [];
    home.addEventListener('lcf-ready', (event) => heard.push((event.target as Element).localName));
    home.innerHTML = `<lcf-framework>${script('P')}<probe-widget></probe-widget></lcf-framework>`;
    document.body.append(home);
    await settled(probeOf(home));
    await settled(probeOf(home));
    expect(heard.sort()).to.deep.equal(['lcf-framework', 'probe-widget']);
  });
});
