import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/lcf-framework.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import { FakeConsole } from '../helpers/fake-fetch.js';
import { defineProbe, probeIn, ProbeWidget, titled } from '../helpers/probe-widget.js';

defineProbe();

describe('a widget without a provider', () => {
  it('shows the built-in framework', async () => {
    const probe = await probeIn(
      await fixture(html`
        <probe-widget></probe-widget>
      `),
    );
    expect(probe.text('title')).to.equal('Learner-Centered Framework');
  });

  it('says lcf-ready once, after the first complete render', async () => {
    const probe = document.createElement('probe-widget') as ProbeWidget;
    const ready = oneEvent(probe, 'lcf-ready');
    document.body.append(probe);
    const { detail } = (await ready) as CustomEvent<{ element: Element; framework: { id: string } }>;
    expect(detail.element).to.equal(probe);
    expect(detail.framework.id).to.equal('learner-centered');
    expect(probe.text('title')).to.not.equal(null);
    probe.remove();
  });

  it('config outranks src, and src outranks an inline script', async () => {
    const probe = await probeIn(
      await fixture(html`
        <probe-widget .config=${titled('From config')} src="/nowhere.json">
          <script type="application/json">
            ${'{"version":1,"framework":{"title":"From script"}}'}
          </script>
        </probe-widget>
      `),
    );
    expect(probe.text('title')).to.equal('From config');
  });

  it('reads an inline script, also one that is filled later', async () => {
    const probe = document.createElement('probe-widget') as ProbeWidget;
    const script = document.createElement('script');
    script.type = 'application/json';
    probe.append(script);
    document.body.append(probe);
    script.textContent = JSON.stringify(titled('Filled later'));
    await waitUntil(() => probe.text('title') === 'Filled later');
    probe.remove();
  });

  it('a property set before the element is defined is kept', async () => {
    const early = document.createElement('probe-late') as HTMLElement & { config: unknown };
    early.config = titled('Set early');
    document.body.append(early);
    customElements.define('probe-late', class extends ProbeWidget {});
    const probe = early as unknown as ProbeWidget;
    await probe.updateComplete;
    expect(probe.text('title')).to.equal('Set early');
    early.remove();
  });

  it('works again after it was moved', async () => {
    const probe = await probeIn(
      await fixture(html`
        <probe-widget></probe-widget>
      `),
    );
    const home = document.createElement('div');
    document.body.append(home);
    home.append(probe);
    probe.pick('agency');
    await probe.updateComplete;
    expect(probe.text('selection')).to.equal('agency');
    home.remove();
  });
});

describe('loading', () => {
  const real = window.fetch;
  let log: FakeConsole;
  beforeEach(() => void (log = new FakeConsole()));
  afterEach(() => {
    window.fetch = real;
    log.restore();
  });

  it('a failed load keeps the fallback, says so in a sentence, and can be tried again', async () => {
    let calls = 0;
    window.fetch = () => {
      calls += 1;
      return Promise.resolve(
        calls === 1 ? new Response('', { status: 500 }) : new Response(JSON.stringify(titled('Second try'))),
      );
    };
    const probe = await probeIn(
      await fixture(html`
        <probe-widget src="/district.json"><p>Our framework (PDF)</p></probe-widget>
      `),
    );
    await waitUntil(() => probe.shadowRoot?.querySelector('[role=alert]'));
    expect(probe.shadowRoot?.querySelector('slot')?.assignedElements()).to.have.length(1);
    const button = probe.shadowRoot?.querySelector<HTMLButtonElement>('[role=alert] button');
    expect(button?.textContent).to.equal('Try again');
    button?.click();
    await waitUntil(() => probe.text('title') === 'Second try');
    expect(probe.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('a rejected config is not replaced by the built-in framework; the issues go to the event', async () => {
    const probe = document.createElement('probe-widget') as ProbeWidget;
    const told = oneEvent(probe, 'lcf-config-error');
    probe.config = '{ "version": 1, ';
    document.body.append(probe);
    const { detail } = (await told) as CustomEvent<{ issues: { line?: number }[] }>;
    await probe.updateComplete;
    expect(detail.issues[0]?.line).to.equal(1);
    expect(probe.text('title')).to.equal(null);
    expect(probe.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('could not be read');
    probe.remove();
  });

  it('the last write wins: an older answer that comes late is not shown', async () => {
    const answers = new Map<string, (response: Response) => void>();
    window.fetch = (input) =>
      new Promise((resolve) => answers.set(String(input).split('/').pop() ?? '', resolve));
    const probe = await probeIn(
      await fixture(html`
        <probe-widget src="/old.json"></probe-widget>
      `),
    );
    probe.src = '/new.json';
    await probe.updateComplete;
    answers.get('new.json')?.(new Response(JSON.stringify(titled('New'))));
    await waitUntil(() => probe.text('title') === 'New');
    answers.get('old.json')?.(new Response(JSON.stringify(titled('Old'))));
    await aTimeout(20);
    expect(probe.text('title')).to.equal('New');
  });

  it('an element that left the page hears nothing more', async () => {
    let aborted = false;
    window.fetch = (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new DOMException('', 'AbortError'));
        }),
      );
    const probe = await probeIn(
      await fixture(html`
        <probe-widget src="/slow.json"></probe-widget>
      `),
    );
    probe.remove();
    await aTimeout(0);
    expect(aborted).to.equal(true);
  });
});

describe('<lcf-framework>', () => {
  const make = async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework>
        <probe-widget></probe-widget>
        <probe-widget></probe-widget>
      </lcf-framework>
    `);
    const probes = [...provider.querySelectorAll('probe-widget')] as ProbeWidget[];
    await Promise.all(probes.map((probe) => probe.updateComplete));
    return { provider, probes };
  };

  it('shares model and selection between the widgets inside', async () => {
    const { provider, probes } = await make();
    provider.config = titled('Maple Valley');
    await waitUntil(() => probes.every((probe) => probe.text('title') === 'Maple Valley'));
    probes[0]?.pick('agency');
    await probes[1]?.updateComplete;
    expect(probes[1]?.text('selection')).to.equal('agency');
  });

  it('a widget with its own config does not use the provider', async () => {
    const { provider, probes } = await make();
    const [own, other] = probes as [ProbeWidget, ProbeWidget];
    own.config = titled('Its own');
    await waitUntil(() => own.text('title') === 'Its own');
    own.pick('agency');
    await other.updateComplete;
    expect(provider.state.selection).to.equal(null);
    own.config = undefined;
    await waitUntil(() => own.text('title') === 'Learner-Centered Framework');
    expect(own.text('selection')).to.equal('–');
  });

  it('sends lcf-change after a person changed something, not after code did', async () => {
    const { provider, probes } = await make();
    const heard: string[] = [];
    for (const name of ['lcf-select', 'lcf-practice', 'lcf-rate', 'lcf-change'])
      provider.addEventListener(name, () => heard.push(name));
    probes[0]?.pick('agency');
    await aTimeout(0);
    probes[0]?.note('empower-students', 'Tried it');
    await aTimeout(0);
    probes[0]?.score('relational-trust', 3);
    await aTimeout(0);
    expect(heard).to.deep.equal([
      'lcf-select',
      'lcf-change',
      'lcf-practice',
      'lcf-change',
      'lcf-rate',
      'lcf-change',
    ]);
    provider.importState({ version: 1, selection: null });
    provider.resetState();
    await aTimeout(0);
    expect(heard).to.have.length(6);
  });

  it('event details are what the contract says', async () => {
    const { provider, probes } = await make();
    const details: unknown[] = [];
    for (const name of ['lcf-select', 'lcf-practice', 'lcf-rate'])
      provider.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
    probes[0]?.pick('agency');
    probes[0]?.pick('relational-trust');
    probes[0]?.pick(null);
    probes[0]?.note('empower-students', 'x');
    probes[0]?.score('relational-trust', 3);
    expect(details).to.deep.equal([
      { id: 'agency', kind: 'outcome', previousId: null },
      { id: 'relational-trust', kind: 'condition', previousId: 'agency' },
      { id: null, kind: null, previousId: 'relational-trust' },
      { id: 'empower-students', status: null, bookmarked: false, note: 'x' },
      { assessment: 'self', id: 'relational-trust', value: 3, evidence: '' },
    ]);
  });

  it('exports, imports and resets what was entered', async () => {
    const { provider, probes } = await make();
    probes[0]?.score('relational-trust', 2);
    const saved = provider.exportState();
    provider.resetState();
    expect(provider.state.assessments).to.deep.equal({});
    provider.importState(JSON.parse(JSON.stringify(saved)));
    expect(provider.exportState()).to.deep.equal(saved);
    expect(() => provider.importState('rubbish')).to.throw(TypeError, 'exportState');
  });

  it('keeps entries on the device when asked, under its key', async () => {
    localStorage.removeItem('test-key');
    const draw = () =>
      fixture<LcfFramework>(html`
        <lcf-framework persist="local" storage-key="test-key"><probe-widget></probe-widget></lcf-framework>
      `);
    const first = await draw();
    (await probeIn(first)).pick('agency');
    first.remove();
    const second = await draw();
    expect(second.state.selection).to.equal('agency');
    second.resetState();
    expect(localStorage.getItem('test-key')).to.equal(null);
  });

  it('stores nothing unless asked', async () => {
    const before = localStorage.length + sessionStorage.length;
    const { probes } = await make();
    probes[0]?.pick('agency');
    expect(localStorage.length + sessionStorage.length).to.equal(before);
  });

  it('says once that nothing can be saved when storage refuses', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework persist="session"><probe-widget></probe-widget></lcf-framework>
    `);
    (await probeIn(provider)).pick('agency');
    await provider.updateComplete;
    Storage.prototype.setItem = setItem;
    expect(provider.shadowRoot?.querySelectorAll('.message')).to.have.length(1);
    expect(provider.state.selection).to.equal('agency');
  });

  it('follows and writes the fragment with sync-hash', async () => {
    location.hash = '#lcf=agency';
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework sync-hash><probe-widget></probe-widget></lcf-framework>
    `);
    const probe = await probeIn(provider);
    expect(provider.state.selection).to.equal('agency');
    probe.pick('collaboration');
    expect(location.hash).to.equal('#lcf=collaboration');
    location.hash = '#lcf=authentic';
    await waitUntil(() => provider.state.selection === 'authentic');
    probe.pick(null);
    expect(location.hash).to.equal('');
    provider.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('hands its language to the widgets inside; their own attribute outranks it', async () => {
    const { provider, probes } = await make();
    provider.locale = 'ar';
    await provider.updateComplete;
    const root = () => probes[0]?.shadowRoot?.querySelector('.lcf-root');
    await waitUntil(() => root()?.getAttribute('dir') === 'rtl');
    (probes[0] as ProbeWidget).locale = 'en-US';
    await waitUntil(() => root()?.getAttribute('dir') === 'ltr');
    expect(root()?.getAttribute('lang')).to.equal('en-US');
  });

  it('a widget moved into a provider joins it, and leaves when moved out', async () => {
    const { provider } = await make();
    const probe = await probeIn(
      await fixture(html`
        <probe-widget></probe-widget>
      `),
    );
    const home = probe.parentElement as HTMLElement;
    provider.append(probe);
    probe.pick('agency');
    expect(provider.state.selection).to.equal('agency');
    home.append(probe);
    await probe.updateComplete;
    expect(probe.text('selection')).to.equal('–');
  });

  it('is accessible', async () => {
    const { provider } = await make();
    await expect(provider).to.be.accessible();
  });
});
