import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/lcf-framework.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import type { Language } from '../../src/i18n/language.js';
import { addLanguage, languageFor, languageTags } from '../../src/i18n/languages.js';
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

/** A language that arrives when the test says so. Tags for private use, one for each test. */
function lateLanguage(tag: string) {
  let loads = 0;
  let arrive: (value: { language: Language }) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const words = (text: string): Language => ({
    messages: { 'common.close': `${text} close`, 'common.loading': `${text} loading` },
    content: { title: `${text} framework`, items: { agency: { title: `${text} agency` } }, strings: {} },
  });
  addLanguage(tag, () => {
    loads += 1;
    return new Promise((resolve, reject) => {
      arrive = resolve;
      fail = reject;
    });
  });
  return {
    get loads() {
      return loads;
    },
    arrive: (text = 'Q') => arrive({ language: words(text) }),
    fail: () => fail(new Error('404')),
  };
}

const root = (probe: ProbeWidget): Element => probe.shadowRoot?.querySelector('.lcf-root') as Element;
const seen = (probe: ProbeWidget): (string | null)[] =>
  ['title', 'agency', 't'].map((name) => probe.text(name));
const voice = (probe: ProbeWidget): (string | null)[] =>
  ['lang', 'dir'].map((name) => root(probe).getAttribute(name));
const ENGLISH = [BUILT_IN, 'Agency', 'Close'];

describe('a language of the widgets', () => {
  let log: FakeConsole;
  beforeEach(() => void (log = new FakeConsole()));
  afterEach(() => {
    log.restore();
    document.documentElement.removeAttribute('lang');
  });

  it('is loaded when a reader needs it, once for all widgets; English stands until it is here', async () => {
    const late = lateLanguage('qaa');
    const page = await fixture(html`
      <div lang="qaa">
        <probe-widget></probe-widget>
        <lcf-framework><probe-widget></probe-widget></lcf-framework>
        <probe-widget locale="en"></probe-widget>
      </div>
    `);
    const [one, two, english] = [...page.querySelectorAll('probe-widget')] as [
      ProbeWidget,
      ProbeWidget,
      ProbeWidget,
    ];
    await settled(one, two);
    expect(late.loads).to.equal(1);
    for (const probe of [one, two]) {
      expect(seen(probe)).to.deep.equal(ENGLISH);
      expect(voice(probe)).to.deep.equal(['en', 'ltr']);
    }
    const before = root(one);
    late.arrive();
    await waitUntil(() => one.text('t') === 'Q close' && two.text('t') === 'Q close');
    for (const probe of [one, two]) {
      expect(seen(probe)).to.deep.equal(['Q framework', 'Q agency', 'Q close']);
      expect(voice(probe)).to.deep.equal(['qaa', 'ltr']);
    }
    expect(root(one), 'drawn anew in place, not replaced').to.equal(before);
    expect(seen(english)).to.deep.equal(ENGLISH);
    expect(log.lines).to.deep.equal([]);
  });

  it('is not asked for in English, nor in a language the widgets do not speak', async () => {
    const late = lateLanguage('qab');
    for (const lang of ['en', 'en-GB', 'de', 'x-none', '']) {
      const probe = await probeIn(
        await fixture(html`
          <probe-widget lang=${lang}></probe-widget>
        `),
      );
      await settled(probe);
      expect(seen(probe), lang).to.deep.equal(ENGLISH);
    }
    expect(late.loads).to.equal(0);
  });

  it('that the widgets do not speak leaves the built-in framework English for everyone', async () => {
    const voiceOf = async (content: ReturnType<typeof html>): Promise<(string | null)[]> => {
      const probe = await probeIn(await fixture(content));
      await settled(probe);
      return voice(probe);
    };
    for (const lang of ['de', 'he', 'x-none'])
      expect(
        await voiceOf(html`
          <probe-widget lang=${lang}></probe-widget>
        `),
        lang,
      ).to.deep.equal(['en', 'ltr']);
    expect(
      await voiceOf(html`
        <probe-widget lang="en-GB"></probe-widget>
      `),
    ).to.deep.equal(['en-GB', 'ltr']);
    const german = titled('Rahmenwerk');
    const own = await voiceOf(html`
      <probe-widget lang="de" .config=${german}></probe-widget>
    `);
    expect(own, 'words of the district, in the language of its page').to.deep.equal(['de', 'ltr']);
  });

  it('that is written from the right is laid out so from the start, so that nothing jumps', async () => {
    const late = lateLanguage('qac-Arab');
    const probe = await probeIn(
      await fixture(html`
        <probe-widget locale="qac-Arab"></probe-widget>
      `),
    );
    await settled(probe);
    expect(voice(probe)).to.deep.equal(['en', 'rtl']);
    expect(seen(probe)).to.deep.equal(ENGLISH);
    late.arrive();
    await waitUntil(() => probe.text('t') === 'Q close');
    expect(voice(probe)).to.deep.equal(['qac-Arab', 'rtl']);
  });

  it('that cannot be had leaves English, in every way, and one warning for the page', async () => {
    const late = lateLanguage('qad-Arab');
    const page = await fixture(html`
      <div lang="qad-Arab">
        <probe-widget></probe-widget>
        <probe-widget></probe-widget>
      </div>
    `);
    const probes = [...page.querySelectorAll('probe-widget')] as ProbeWidget[];
    await settled(...probes);
    late.fail();
    await waitUntil(() => log.lines.length > 0);
    await settled(...probes);
    for (const probe of probes) {
      expect(seen(probe)).to.deep.equal(ENGLISH);
      expect(voice(probe)).to.deep.equal(['en', 'ltr']);
    }
    const later = await probeIn(
      await fixture(html`
        <probe-widget locale="qad-Arab"></probe-widget>
      `),
    );
    await settled(later);
    expect(seen(later)).to.deep.equal(ENGLISH);
    expect(late.loads).to.equal(1);
    expect(log.lines).to.have.length(1);
    expect(log.lines[0]).to.contain('"qad-Arab" could not be loaded, English is shown').and.contain('404');
  });

  it('serves its regions, and gives way to the words of a config, string by string', async () => {
    const late = lateLanguage('qae');
    const config = {
      framework: {
        rings: [
          { id: 'whole-learner-outcomes', items: [{ id: 'collaboration', title: 'Working together' }] },
        ],
      },
      translations: {
        qae: { strings: { 'common.close': 'District close' } },
        'qae-MX': { framework: { title: 'District framework' } },
      },
    };
    const probe = await probeIn(
      await fixture(html`
        <probe-widget locale="qae-MX" .config=${config}></probe-widget>
      `),
    );
    await settled(probe);
    expect(seen(probe), 'a config speaks at once').to.deep.equal([
      'District framework',
      'Agency',
      'District close',
    ]);
    expect(voice(probe)[0]).to.equal('qae-MX');
    late.arrive();
    await waitUntil(() => probe.text('agency') === 'Q agency');
    expect(seen(probe)).to.deep.equal(['District framework', 'Q agency', 'District close']);
    expect(log.lines).to.deep.equal([]);
  });

  it("never replaces a district's own words by the built-in ones", async () => {
    lateLanguage('qaf').arrive();
    const late = lateLanguage('qaf');
    const config = titled('Maple Valley', {
      rings: [{ id: 'whole-learner-outcomes', items: [{ id: 'agency', title: 'Voice' }] }],
    });
    const probe = await probeIn(
      await fixture(html`
        <probe-widget locale="qaf" .config=${config}></probe-widget>
      `),
    );
    late.arrive();
    await waitUntil(() => probe.text('t') === 'Q close');
    expect(seen(probe)).to.deep.equal(['Maple Valley', 'Voice', 'Q close']);
  });

  it('follows the attribute, the provider and the page, also when they change later', async () => {
    for (const tag of ['qag', 'qah', 'qai'])
      addLanguage(tag, () =>
        Promise.resolve({
          language: { messages: { 'common.close': tag }, content: { items: {}, strings: {} } },
        }),
      );
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework><probe-widget></probe-widget></lcf-framework>
    `);
    const probe = await probeIn(provider);
    const says = (text: string) => waitUntil(() => probe.text('t') === text, text);
    document.documentElement.lang = 'qag';
    await says('qag');
    (provider.parentElement as HTMLElement).lang = 'qah';
    await says('qah');
    provider.locale = 'qai';
    await says('qai');
    probe.locale = 'qag';
    await says('qag');
    probe.locale = 'en';
    await says('Close');
    provider.locale = undefined;
    probe.locale = undefined;
    await says('qah');
    (provider.parentElement as HTMLElement).removeAttribute('lang');
    await says('qag');
    document.documentElement.lang = 'en';
    await says('Close');
  });

  it('of a page is heard through shadow roots', async () => {
    addLanguage('qaj', () =>
      Promise.resolve({
        language: { messages: { 'common.close': 'J' }, content: { items: {}, strings: {} } },
      }),
    );
    const host = await fixture<HTMLElement>('<div></div>');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<section><probe-widget></probe-widget></section>';
    const probe = shadow.querySelector('probe-widget') as ProbeWidget;
    await settled(probe);
    host.lang = 'qaj';
    await waitUntil(() => probe.text('t') === 'J');
    (shadow.firstElementChild as HTMLElement).lang = 'en';
    await waitUntil(() => probe.text('t') === 'Close');
  });

  it('is not missed by an element that was away when it came', async () => {
    const late = lateLanguage('qak');
    const probe = await probeIn(
      await fixture(html`
        <probe-widget locale="qak"></probe-widget>
      `),
    );
    await settled(probe);
    const home = probe.parentElement as HTMLElement;
    probe.remove();
    late.arrive();
    await settled();
    home.append(probe);
    await waitUntil(() => probe.text('t') === 'Q close');
  });
});

describe('the languages there are', () => {
  it('are found by their script and region', () => {
    expect(languageFor('es-MX')).to.equal('es');
    expect(languageFor('ES')).to.equal('es');
    expect(languageFor('en-US')).to.equal(null);
    expect(languageFor('no tag!')).to.equal(null);
    expect(languageFor('pt-BR')).to.equal('pt');
    expect(languageFor('pt-PT')).to.equal('pt');
    expect(languageFor('zh')).to.equal('zh-Hans');
    expect(languageFor('zh-CN')).to.equal('zh-Hans');
    expect(languageFor('zh-TW')).to.equal(null);
  });

  it('can each be loaded, from a file of their own', async () => {
    expect(languageTags()).to.include('es');
    const probe = await probeIn(
      await fixture(html`
        <probe-widget locale="es"></probe-widget>
      `),
    );
    await waitUntil(() => probe.text('t') === 'Cerrar');
    expect(probe.text('title')).not.to.equal(BUILT_IN);
  });
});
