import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/lcf-framework.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import { FakeConsole, FakeFetch } from '../helpers/fake-fetch.js';
import {
  BUILT_IN,
  defineProbe,
  probeIn,
  settled,
  titled,
  type ProbeWidget,
} from '../helpers/probe-widget.js';

defineProbe();

const script = (text: string, type = 'application/json'): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type, textContent: text });
const json = (title: string): string => JSON.stringify(titled(title));

/** A widget with every channel set; `without` takes some away. */
async function withAll(): Promise<{ provider: LcfFramework; probe: ProbeWidget }> {
  const provider = await fixture<LcfFramework>(html`
    <lcf-framework .config=${titled('Provider')}><probe-widget></probe-widget></lcf-framework>
  `);
  const probe = await probeIn(provider);
  probe.append(script(json('Script')));
  probe.src = 'src.json';
  probe.config = titled('Config');
  await settled(probe);
  return { provider, probe };
}

describe('the config of a widget', () => {
  let fake: FakeFetch;
  let log: FakeConsole;
  beforeEach(() => {
    fake = new FakeFetch();
    log = new FakeConsole();
  });
  afterEach(() => {
    fake.restore();
    log.restore();
  });

  it('comes from the property, else src, else the script inside, else the provider, else it is built in', async () => {
    const { provider, probe } = await withAll();
    expect(probe.text('title')).to.equal('Config');
    probe.config = undefined;
    await settled(probe);
    fake.answer('src.json', json('Source'));
    await waitUntil(() => probe.text('title') === 'Source');
    probe.removeAttribute('src');
    probe.src = undefined;
    await settled(probe);
    expect(probe.text('title')).to.equal('Script');
    probe.querySelector('script')?.remove();
    await settled(probe);
    expect(probe.text('title')).to.equal('Provider');
    provider.after(probe);
    await settled(probe);
    expect(probe.text('title')).to.equal(BUILT_IN);
    probe.remove();
  });

  it('of a higher channel is not disturbed by a lower one that changes', async () => {
    const { provider, probe } = await withAll();
    const requests = fake.requests.length;
    probe.querySelector('script')?.replaceWith(script(json('Other script')));
    probe.src = 'other.json';
    provider.config = titled('Other provider');
    await settled(probe, provider);
    expect(probe.text('title')).to.equal('Config');
    expect(fake.requests.length).to.equal(requests);
  });

  it('may be set, changed and taken away at any time', async () => {
    const probe = await probeIn(await fixture('<probe-widget></probe-widget>'));
    for (const [config, title] of [
      [titled('One'), 'One'],
      [json('Two'), 'Two'],
      [null, BUILT_IN],
      [titled('Three'), 'Three'],
      [undefined, BUILT_IN],
      [{}, BUILT_IN],
    ] as const) {
      probe.config = config;
      await settled(probe);
      expect(probe.text('title')).to.equal(title);
    }
    expect(log.lines).to.deep.equal([]);
  });

  it('that is null is as good as none: the script inside still counts, now and later', async () => {
    const probe = await probeIn(await fixture('<probe-widget></probe-widget>'));
    probe.config = null;
    const inside = script(json('First'));
    probe.append(inside);
    await settled(probe);
    expect(probe.text('title')).to.equal('First');
    inside.textContent = json('Second');
    await settled(probe);
    expect(probe.text('title')).to.equal('Second');
  });

  it('is read from a script whose text, type or place changes', async () => {
    const probe = await probeIn(await fixture('<probe-widget></probe-widget>'));
    const inside = script('', 'text/plain');
    probe.append(inside);
    inside.textContent = json('Inside');
    await settled(probe);
    expect(probe.text('title')).to.equal(BUILT_IN);
    inside.type = 'application/json';
    await settled(probe);
    expect(probe.text('title')).to.equal('Inside');
    inside.firstChild!.nodeValue = json('Changed');
    await settled(probe);
    expect(probe.text('title')).to.equal('Changed');
    inside.replaceWith(script(json('Replaced'), 'Application/JSON'));
    await settled(probe);
    expect(probe.text('title')).to.equal('Replaced');
  });

  it('is not read from a script deeper inside, which may be the config of another element', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework>
        <probe-widget>
          <script type="application/json">
            ${json('Its own')}
          </script>
        </probe-widget>
      </lcf-framework>
    `);
    const probe = await probeIn(provider);
    expect(probe.text('title')).to.equal('Its own');
    expect(provider.model?.framework.title).to.equal(BUILT_IN);
  });

  it('is not changed, frozen or kept', async () => {
    const config = titled('Mine', {
      rings: [{ id: 'whole-learner-outcomes', items: [{ id: 'agency', tags: ['a'] }] }],
    });
    const before = JSON.stringify(config);
    const probe = await probeIn(
      await fixture(html`
        <probe-widget .config=${config}></probe-widget>
      `),
    );
    expect(probe.config).to.equal(config);
    expect(JSON.stringify(config)).to.equal(before);
    const every = (value: object): object[] => [
      value,
      ...Object.values(value).flatMap((child) =>
        typeof child === 'object' && child ? every(child as object) : [],
      ),
    ];
    expect(every(config).some(Object.isFrozen)).to.equal(false);
    (config as { framework: { title: string } }).framework.title = 'Changed under our hands';
    probe.requestUpdate();
    await settled(probe);
    expect(probe.text('title')).to.equal('Mine');
  });

  it('that cannot be read shows neither the built-in framework nor the one before', async () => {
    const probe = await probeIn(await fixture('<probe-widget><p>Fallback</p></probe-widget>'));
    for (const config of ['', '{', '[]', 5, [], 'null']) {
      probe.config = titled('Good');
      await settled(probe);
      expect(probe.text('title')).to.equal('Good');
      probe.config = config;
      await settled(probe);
      expect(probe.text('title'), String(config)).to.equal(null);
      expect(probe.alert?.textContent).to.contain('could not be read');
      expect(probe.fallback.map(({ textContent }) => textContent)).to.deep.equal(['Fallback']);
    }
    probe.config = undefined;
    await settled(probe);
    expect(probe.text('title')).to.equal(BUILT_IN);
    expect(probe.alert).to.equal(null);
  });

  it('with mistakes shows the rest, and says each mistake once: on the console and in one event', async () => {
    const probe = document.createElement('probe-widget') as ProbeWidget;
    const details: unknown[] = [];
    probe.addEventListener('lcf-config-error', (event) => details.push(event.detail));
    probe.config = { framework: { ring: [], title: 'Shown', color: 5 } };
    document.body.append(probe);
    await settled(probe);
    expect(probe.text('title')).to.equal('Shown');
    expect(details).to.have.length(1);
    expect(log.lines).to.have.length(2);
    expect(log.lines[0]).to.contain('<probe-widget> /framework/ring').and.contain('Did you mean "rings"?');
    document.body.prepend(probe);
    await settled(probe);
    expect([details.length, log.lines.length]).to.deep.equal([1, 2]);
    probe.remove();
  });

  it('with a thousand mistakes does not flood the console', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`name-${index}`, 1]));
    const probe = document.createElement('probe-widget') as ProbeWidget;
    const told = oneEvent(probe, 'lcf-config-error');
    probe.config = many;
    document.body.append(probe);
    expect(((await told) as CustomEvent<{ issues: unknown[] }>).detail.issues).to.have.length(1000);
    expect(log.lines).to.have.length(50);
    probe.remove();
  });
});

describe('loading a config', () => {
  let fake: FakeFetch;
  let log: FakeConsole;
  beforeEach(() => {
    fake = new FakeFetch();
    log = new FakeConsole();
  });
  afterEach(() => {
    fake.restore();
    log.restore();
  });
  const make = async (content = ''): Promise<ProbeWidget> =>
    probeIn(await fixture(`<probe-widget src="a.json">${content}</probe-widget>`));

  it('shows the fallback content meanwhile, else says that it is loading', async () => {
    const bare = await make();
    expect(bare.shadowRoot?.textContent).to.contain('Loading…');
    expect(bare.offsetHeight).to.be.greaterThan(100);
    const offered = await make('<p>PDF</p>');
    expect(offered.fallback).to.have.length(1);
    fake.answer('a.json', json('Here'));
    await waitUntil(() => bare.text('title') === 'Here' && offered.text('title') === 'Here');
    expect(offered.fallback).to.have.length(0);
  });

  it('never shows the built-in framework before it, also where src is set just after the element was added', async () => {
    const probe = document.createElement('probe-widget') as ProbeWidget;
    document.body.append(probe);
    probe.src = 'a.json';
    await settled(probe);
    expect(probe.text('title')).to.equal(null);
    expect(probe.shadowRoot?.textContent).to.contain('Loading…');
    fake.answer('a.json', json('Here'));
    await waitUntil(() => probe.text('title') === 'Here');
    probe.remove();
  });

  it('keeps what was shown until the next config is here', async () => {
    const probe = await make();
    fake.answer('a.json', json('First'));
    await waitUntil(() => probe.text('title') === 'First');
    const height = probe.offsetHeight;
    probe.src = 'b.json';
    await settled(probe);
    expect(probe.text('title')).to.equal('First');
    expect(probe.offsetHeight).to.equal(height);
    fake.answer('b.json', json('Second'));
    await waitUntil(() => probe.text('title') === 'Second');
  });

  it('asks once for many widgets and providers with the same address, and sends no cookies', async () => {
    const page = await fixture(html`
      <div>
        <lcf-framework src="same.json"><probe-widget></probe-widget></lcf-framework>
        <probe-widget src="same.json"></probe-widget>
        <probe-widget src="./same.json"></probe-widget>
      </div>
    `);
    expect(fake.urls).to.deep.equal(['same.json']);
    expect(fake.requests[0]?.init.credentials).to.equal('omit');
    fake.answer('same.json', json('For all'));
    const probes = [...page.querySelectorAll('probe-widget')] as ProbeWidget[];
    await waitUntil(() => probes.every((probe) => probe.text('title') === 'For all'));
  });

  it('resolves the address against the document', async () => {
    const base = document.createElement('base');
    base.href = '/deep/down/';
    document.head.append(base);
    await make();
    base.remove();
    expect(new URL(fake.requests[0]!.url).pathname).to.equal('/deep/down/a.json');
  });

  it('is given up when the address or the config changes, and when the element goes', async () => {
    const probe = await make();
    probe.src = 'b.json';
    await settled(probe);
    expect(fake.aborted).to.deep.equal([true, false]);
    probe.config = titled('Now');
    await settled(probe);
    expect(fake.aborted).to.deep.equal([true, true]);
    expect(probe.text('title')).to.equal('Now');
    probe.config = undefined;
    await settled(probe);
    probe.remove();
    await settled();
    expect(fake.aborted).to.deep.equal([true, true, true]);
    expect(log.lines).to.deep.equal([]);
  });

  it('goes on when the element is moved, and begins again when it comes back', async () => {
    const probe = await make();
    const home = document.createElement('div');
    document.body.append(home);
    home.append(probe);
    await settled(probe);
    expect(fake.aborted).to.deep.equal([false]);
    probe.remove();
    await settled();
    home.append(probe);
    await settled(probe);
    expect(fake.aborted).to.deep.equal([true, false]);
    fake.answer('a.json', json('Back'));
    await waitUntil(() => probe.text('title') === 'Back');
    home.remove();
  });

  it('is done once: an element that is moved later neither asks nor says ready again', async () => {
    let ready = 0;
    const probe = await make();
    probe.addEventListener('lcf-ready', () => (ready += 1));
    fake.answer('a.json', json('Once'));
    await waitUntil(() => ready === 1);
    probe.pick('agency');
    document.body.append(probe);
    await settled(probe);
    expect(fake.urls).to.deep.equal(['a.json']);
    expect(ready).to.equal(1);
    expect([probe.text('title'), probe.text('selection')]).to.deep.equal(['Once', 'agency']);
    probe.remove();
  });

  it('that fails says what happened in one sentence, keeps the fallback, and can be tried again', async () => {
    const probe = await make('<p>PDF</p>');
    fake.answer('a.json', '', 404);
    await waitUntil(() => probe.alert);
    expect(probe.alert?.querySelector('p')?.textContent).to.match(/^[^.]+\. [^.]+\.$/);
    expect(probe.fallback).to.have.length(1);
    expect(log.lines.join()).to.contain('a.json').and.contain('404');
    probe.alert?.querySelector('button')?.click();
    await settled(probe);
    expect(fake.urls).to.deep.equal(['a.json', 'a.json']);
    expect(probe.alert).to.equal(null);
    fake.answer('a.json', json('Second try'));
    await waitUntil(() => probe.text('title') === 'Second try');
  });

  it('keeps the room it held, and the focus of who tries again', async () => {
    const probe = await make();
    const { height } = probe.getBoundingClientRect();
    expect(height).to.be.greaterThan(100);
    fake.answer('a.json', '', 404);
    await waitUntil(() => probe.alert);
    expect(probe.getBoundingClientRect().height).to.be.closeTo(height, 1);
    const focused = (): Element | null => probe.shadowRoot?.activeElement ?? null;
    const button = (): HTMLElement => probe.alert?.querySelector('button') as HTMLElement;
    button().focus();
    button().click();
    await settled(probe);
    expect(focused()?.className).to.contain('lcf-root');
    fake.answer('a.json', '', 404);
    await waitUntil(() => probe.alert);
    expect(focused()).to.equal(button());
    button().click();
    await settled(probe);
    fake.answer('a.json', json('Third try'));
    await waitUntil(() => probe.text('title') === 'Third try');
    expect(focused()?.className).to.contain('lcf-root');
  });

  it('that ends in something else than JSON says so, with the place', async () => {
    const probe = await make();
    let issues: readonly { line?: number; hint?: string }[] = [];
    probe.addEventListener('lcf-config-error', (event) => (issues = event.detail.issues));
    fake.answer('a.json', '<!doctype html><p>Not found');
    await waitUntil(() => probe.alert);
    expect(issues[0]).to.include({ line: 1, column: 1 });
    expect(log.lines.join(), 'where an author looks').to.contain('(a.json, line 1, column 1)');
    expect(issues[0]?.hint).to.contain('web page');
  });

  it('fails after 10 seconds', async () => {
    const { setTimeout: real } = window;
    const waits: { after: number; call: () => void }[] = [];
    window.setTimeout = ((call: () => void, after = 0) =>
      after >= 5000 ? waits.push({ after, call }) : real(call, after)) as typeof window.setTimeout;
    const probe = await make();
    window.setTimeout = real;
    expect(waits.map(({ after }) => after)).to.include(10_000);
    waits.find(({ after }) => after === 10_000)?.call();
    await waitUntil(() => probe.alert);
    expect(fake.aborted).to.deep.equal([true]);
    expect(log.lines.join()).to.contain('took too long');
  });

  it('that failed is forgotten when the address is taken away', async () => {
    const probe = await probeIn(await fixture('<probe-widget></probe-widget>'));
    expect(probe.text('title')).to.equal(BUILT_IN);
    probe.src = 'a.json';
    await settled(probe);
    fake.answer('a.json', '', 500);
    await waitUntil(() => probe.alert);
    probe.src = undefined;
    await settled(probe);
    expect(probe.alert).to.equal(null);
    expect(probe.text('title')).to.equal(BUILT_IN);
  });

  it('from an address that is none fails like any other', async () => {
    const probe = await probeIn(await fixture('<probe-widget src="http://"></probe-widget>'));
    await waitUntil(() => probe.alert);
    expect(fake.requests).to.have.length(0);
    probe.setAttribute('src', '');
    await settled(probe);
    expect(probe.text('title')).to.equal(BUILT_IN);
  });

  it('an inner widget without a fallback says in its place what its provider says aloud', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework src="q.json"><probe-widget></probe-widget></lcf-framework>
    `);
    const probe = await probeIn(provider);
    fake.answer('q.json', '{');
    await waitUntil(() => provider.shadowRoot?.querySelector('[role=alert]'));
    await settled(probe);
    expect(probe.alert).to.equal(null);
    expect(probe.shadowRoot?.textContent).to.contain('The settings for this widget could not be read.');
  });

  it('an inner widget whose provider failed keeps its fallback and leaves the words to the provider', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework src="p.json">
        <probe-widget><p>PDF</p></probe-widget>
      </lcf-framework>
    `);
    const probe = await probeIn(provider);
    expect(probe.fallback).to.have.length(1);
    fake.answer('p.json', '', 500);
    await waitUntil(() => provider.shadowRoot?.querySelector('[role=alert]'));
    await settled(probe);
    expect(probe.fallback).to.have.length(1);
    expect(probe.alert).to.equal(null);
    provider.shadowRoot?.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await settled(provider);
    fake.answer('p.json', json('Again'));
    await waitUntil(() => probe.text('title') === 'Again');
    await aTimeout(0);
    expect(provider.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });
});
