import { ContextEvent, type Context } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/lcf-framework.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import type { LcfEventName } from '../../src/events/event-types.js';
import { FakeConsole } from '../helpers/fake-fetch.js';
import {
  BUILT_IN,
  defineProbe,
  probeIn,
  settled,
  titled,
  type ProbeWidget,
} from '../helpers/probe-widget.js';

defineProbe();

const EVENTS: readonly LcfEventName[] = [
  'lcf-ready',
  'lcf-config-error',
  'lcf-select',
  'lcf-practice',
  'lcf-rate',
  'lcf-change',
];

/** Notes every event of ours that reaches `target`, as `name of tag`. */
function listen(target: EventTarget): string[] {
  const heard: string[] = [];
  for (const name of EVENTS)
    target.addEventListener(name, (event) => heard.push(`${name} of ${(event.target as Element).localName}`));
  return heard;
}
const wrap = (provider: Element, ...children: Element[]): void => provider.append(...children);

describe('events', () => {
  it('come in order: mistakes, ready, the choice, the change', async () => {
    const log = new FakeConsole();
    const home = document.createElement('div');
    const heard = listen(home);
    home.innerHTML =
      '<lcf-framework><script type="application/json">{"framework":{"ring":1}}</script><probe-widget></probe-widget></lcf-framework>';
    document.body.append(home);
    const probe = await probeIn(home);
    // The part that reads configs may still be on its way.
    await waitUntil(() => heard.length === 3);
    probe.pick('agency');
    expect(heard.slice(3)).to.deep.equal(['lcf-select of probe-widget']);
    await settled();
    log.restore();
    home.remove();
    expect(heard[0]).to.equal('lcf-config-error of lcf-framework');
    expect(heard.slice(1, 3).sort()).to.deep.equal([
      'lcf-ready of lcf-framework',
      'lcf-ready of probe-widget',
    ]);
    expect(heard.slice(3)).to.deep.equal(['lcf-select of probe-widget', 'lcf-change of lcf-framework']);
  });

  it('ready comes once, whatever is loaded later', async () => {
    const provider = document.createElement('lcf-framework');
    const heard = listen(provider);
    provider.innerHTML = '<probe-widget></probe-widget>';
    document.body.append(provider);
    const probe = await probeIn(provider);
    for (const config of [titled('A'), titled('B'), undefined]) {
      provider.config = config;
      await settled(provider, probe);
    }
    probe.config = titled('Its own');
    await settled(probe);
    document.body.prepend(provider);
    await settled(probe);
    expect(heard.sort()).to.deep.equal(['lcf-ready of lcf-framework', 'lcf-ready of probe-widget']);
    provider.remove();
  });

  it('cross shadow roots and reach the document', async () => {
    const home = await fixture('<div></div>');
    const root = home.attachShadow({ mode: 'open' });
    root.innerHTML = '<lcf-framework><probe-widget></probe-widget></lcf-framework>';
    const probe = root.querySelector('probe-widget') as ProbeWidget;
    await settled(probe);
    const heard = listen(document);
    probe.pick('agency');
    probe.note('p', 'x');
    probe.score('c', 1);
    await settled();
    expect(heard).to.deep.equal([
      'lcf-select of div',
      'lcf-practice of div',
      'lcf-rate of div',
      'lcf-change of div',
    ]);
  });

  it('are not sent where nothing changed, nor where code changed something', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework><probe-widget></probe-widget></lcf-framework>
    `);
    const probe = await probeIn(provider);
    probe.pick('agency');
    probe.note('p', 'x');
    probe.score('c', 2);
    await settled();
    const heard = listen(provider);
    probe.pick('agency');
    probe.note('p', 'x');
    probe.score('c', 2);
    probe.locale = 'es';
    probe.scheme = 'dark';
    provider.locale = 'es';
    provider.scheme = 'dark';
    provider.config = titled('Other');
    provider.importState({ version: 1, selection: 'collaboration' });
    provider.resetState();
    await settled(provider, probe);
    expect(heard).to.deep.equal([]);
  });

  it('of a lone widget are those of a widget in a provider, but for lcf-change', async () => {
    const probe = await probeIn(await fixture('<probe-widget></probe-widget>'));
    const heard = listen(document);
    probe.pick('agency');
    probe.note('p', 'x');
    await settled();
    expect(heard).to.deep.equal(['lcf-select of probe-widget', 'lcf-practice of probe-widget']);
  });

  it('lcf-change tells the state as it is, frozen', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework><probe-widget></probe-widget></lcf-framework>
    `);
    const details: { state: object }[] = [];
    provider.addEventListener('lcf-change', (event) => details.push(event.detail));
    const probe = await probeIn(provider);
    probe.pick('agency');
    probe.pick('collaboration');
    await settled();
    expect(details).to.have.length(1);
    expect(details[0]?.state).to.equal(provider.state);
    expect(Object.isFrozen(provider.state)).to.equal(true);
  });
});

describe('a second copy of the library', () => {
  it('finds the store of a provider of this one by the name both know', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework .config=${titled('Shared')}><p></p></lcf-framework>
    `);
    let store: { snapshot: { model: { framework: { title: string } } } } | undefined;
    const request = new ContextEvent(
      Symbol.for('lcf-widgets:store:1') as unknown as Context<unknown, NonNullable<typeof store>>,
      provider.querySelector('p') as Element,
      (value) => void (store = value),
    );
    provider.querySelector('p')?.dispatchEvent(request);
    expect(store?.snapshot.model.framework.title).to.equal('Shared');
  });
});

describe('several providers', () => {
  it('each hold their own state', async () => {
    const page = await fixture(html`
      <div>
        <lcf-framework .config=${titled('One')}><probe-widget></probe-widget></lcf-framework>
        <lcf-framework .config=${titled('Two')}><probe-widget></probe-widget></lcf-framework>
      </div>
    `);
    const [one, two] = [...page.querySelectorAll('lcf-framework')] as [LcfFramework, LcfFramework];
    (await probeIn(one)).pick('agency');
    expect([one.state.selection, two.state.selection]).to.deep.equal(['agency', null]);
    expect((await probeIn(two)).text('title')).to.equal('Two');
  });

  it('one in another do not share; a widget takes the nearest', async () => {
    const outer = await fixture<LcfFramework>(html`
      <lcf-framework .config=${titled('Outer')}>
        <probe-widget id="o"></probe-widget>
        <lcf-framework .config=${titled('Inner')}><probe-widget id="i"></probe-widget></lcf-framework>
      </lcf-framework>
    `);
    const inner = outer.querySelector('lcf-framework') as LcfFramework;
    const [o, i] = ['#o', '#i'].map((id) => outer.querySelector(id)) as [ProbeWidget, ProbeWidget];
    await settled(o, i);
    expect([o.text('title'), i.text('title')]).to.deep.equal(['Outer', 'Inner']);
    i.pick('agency');
    expect([outer.state.selection, inner.state.selection]).to.deep.equal([null, 'agency']);
    outer.append(i);
    await settled(i);
    expect(i.text('title')).to.equal('Outer');
    inner.append(o);
    await settled(o);
    expect([o.text('title'), o.text('selection')]).to.deep.equal(['Inner', 'agency']);
  });

  it('an inner one without a config is the built-in framework, not the outer one', async () => {
    const outer = await fixture<LcfFramework>(html`
      <lcf-framework .config=${titled('Outer')}>
        <lcf-framework><probe-widget></probe-widget></lcf-framework>
      </lcf-framework>
    `);
    const probe = await probeIn(outer);
    await settled(probe);
    expect(probe.text('title')).to.equal(BUILT_IN);
  });
});

describe('a widget that changes places', () => {
  it('joins a provider that is put around it, and leaves one that is taken away', async () => {
    const probe = await probeIn(await fixture('<probe-widget></probe-widget>'));
    const home = probe.parentElement as HTMLElement;
    probe.pick('agency');
    const provider = document.createElement('lcf-framework');
    provider.config = titled('Around');
    home.append(provider);
    wrap(provider, probe);
    await settled(provider, probe);
    expect([probe.text('title'), probe.text('selection')]).to.deep.equal(['Around', '–']);
    provider.replaceWith(...provider.childNodes);
    await settled(probe);
    expect([probe.text('title'), probe.text('selection')]).to.deep.equal([BUILT_IN, 'agency']);
  });

  it('does not hear a provider it has left', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework .config=${titled('Left')}><probe-widget></probe-widget></lcf-framework>
    `);
    const probe = await probeIn(provider);
    provider.after(probe);
    await settled(probe);
    provider.config = titled('Later');
    provider.importState({ version: 1, selection: 'agency' });
    await settled(provider, probe);
    expect([probe.text('title'), probe.text('selection')]).to.deep.equal([BUILT_IN, '–']);
    probe.remove();
  });

  it('draws nothing while it is off the page, and catches up when it is back', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework><probe-widget></probe-widget></lcf-framework>
    `);
    const probe = await probeIn(provider);
    probe.remove();
    provider.importState({ version: 1, selection: 'agency' });
    await settled(provider, probe);
    expect(probe.text('selection')).to.equal('–');
    provider.append(probe);
    await settled(probe);
    expect(probe.text('selection')).to.equal('agency');
  });

  it('keeps its own config wherever it goes', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework .config=${titled('Provider')}></lcf-framework>
    `);
    const probe = await probeIn(await fixture('<probe-widget></probe-widget>'));
    probe.config = titled('Own');
    await settled(probe);
    provider.append(probe);
    await settled(probe);
    expect(probe.text('title')).to.equal('Own');
  });

  it('together with its provider, nothing is lost', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework .config=${titled('Both')}><probe-widget></probe-widget></lcf-framework>
    `);
    const probe = await probeIn(provider);
    probe.pick('agency');
    const frame = document.createElement('section');
    document.body.append(frame);
    frame.append(provider);
    await settled(provider, probe);
    expect([probe.text('title'), probe.text('selection')]).to.deep.equal(['Both', 'agency']);
    probe.pick('collaboration');
    expect(provider.state.selection).to.equal('collaboration');
    frame.remove();
  });
});

describe('headings', () => {
  it('are of the level asked for, those inside one deeper; what is no level is 2', async () => {
    const probe = await probeIn(await fixture('<probe-widget></probe-widget>'));
    const levels = async (level: string | null): Promise<(string | null)[]> => {
      if (level === null) probe.removeAttribute('heading-level');
      else probe.setAttribute('heading-level', level);
      await settled(probe);
      return [...(probe.shadowRoot?.querySelectorAll('[role=heading]') ?? [])].map((one) =>
        one.getAttribute('aria-level'),
      );
    };
    expect(await levels(null)).to.deep.equal(['2', '3']);
    expect(await levels('3')).to.deep.equal(['3', '4']);
    expect(await levels('1')).to.deep.equal(['1', '2']);
    expect(await levels('6')).to.deep.equal(['6', '6']);
    for (const level of ['x', '', '0', '-1', null, 'NaN'])
      expect(await levels(level), String(level)).to.deep.equal(['2', '3']);
    expect(await levels('99')).to.deep.equal(['6', '6']);
  });
});

describe('what code may only read', () => {
  it('model and state of a provider', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework></lcf-framework>
    `);
    for (const name of ['model', 'state'] as const) {
      const before = provider[name];
      expect(() => ((provider as unknown as Record<string, unknown>)[name] = {})).to.throw(TypeError);
      expect(provider[name]).to.equal(before);
      expect(Object.isFrozen(before)).to.equal(true);
    }
  });
});

describe('scheme and language', () => {
  const root = (probe: ProbeWidget): Element => probe.shadowRoot?.querySelector('.lcf-root') as Element;
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('scheme: own, provider, config, page', async () => {
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework scheme="dark" .config=${{ theme: { scheme: 'light' } }}>
        <probe-widget></probe-widget>
      </lcf-framework>
    `);
    const probe = await probeIn(provider);
    const scheme = async (): Promise<string> => {
      await settled(provider, probe);
      return /scheme-(\w+)/.exec(root(probe).className)?.[1] ?? '';
    };
    probe.scheme = 'light';
    expect(await scheme()).to.equal('light');
    probe.scheme = 'auto';
    expect(await scheme()).to.equal('dark');
    provider.scheme = 'auto';
    expect(await scheme()).to.equal('light');
    provider.config = undefined;
    expect(await scheme()).to.equal('auto');
    provider.style.colorScheme = 'dark';
    probe.requestUpdate();
    expect(await scheme()).to.equal('dark');
    (probe as { scheme: string }).scheme = 'pink';
    expect(await scheme()).to.equal('dark');
  });

  it('language: own, provider, nearest lang, config, English; what is no tag does not count', async () => {
    document.documentElement.lang = 'fr';
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework locale="sv-SE" .config=${{ locale: 'it' }}>
        <probe-widget locale="de"></probe-widget>
      </lcf-framework>
    `);
    const probe = await probeIn(provider);
    const lang = async (): Promise<string | null> => {
      await settled(provider, probe);
      return root(probe).getAttribute('lang');
    };
    expect(await lang()).to.equal('de');
    probe.locale = 'no tag!';
    expect(await lang()).to.equal('sv-SE');
    provider.locale = '';
    expect(await lang()).to.equal('fr');
    document.documentElement.lang = '??';
    probe.requestUpdate();
    expect(await lang()).to.equal('it');
    provider.config = undefined;
    expect(await lang()).to.equal('en');
  });

  it('strings and texts of the config are found whatever the case of its tag', async () => {
    const translations = {
      'es-mx': {
        framework: { items: { agency: { title: 'Agencia MX' } } },
        strings: { 'common.close': 'Cerrar MX' },
      },
      ES: { framework: { title: 'Marco' }, strings: { 'common.close': 'Cerrar' } },
    };
    const probe = await probeIn(
      await fixture(html`
        <probe-widget locale="es-MX" .config=${{ translations }}></probe-widget>
      `),
    );
    expect([probe.text('title'), probe.text('agency'), probe.text('t')]).to.deep.equal([
      'Marco',
      'Agencia MX',
      'Cerrar MX',
    ]);
    probe.locale = 'es';
    await settled(probe);
    expect(probe.text('t')).to.equal('Cerrar');
  });

  it('says an announcement again when it is the same', async () => {
    const probe = await probeIn(await fixture('<probe-widget></probe-widget>'));
    const said = (): string => probe.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
    probe.say('Twice');
    await settled(probe);
    const first = said();
    probe.say('Twice');
    await settled(probe);
    expect(said()).not.to.equal(first);
    expect(said().trim()).to.equal(first.trim());
    await waitUntil(() => said() !== '');
  });
});
