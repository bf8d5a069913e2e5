import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/lcf-framework.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import { FakeFetch } from '../helpers/fake-fetch.js';
import { defineProbe, probeIn, settled, titled } from '../helpers/probe-widget.js';

defineProbe();

const START = location.href.split('#')[0] ?? '';
const go = (hash: string): void => history.replaceState(null, '', START + hash);
/** What a reader does: follows a link within the page. */
const follow = async (hash: string): Promise<void> => {
  const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await heard;
};
const back = async (): Promise<void> => {
  const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  history.back();
  await heard;
};

async function make(hash = '', content = ''): Promise<LcfFramework> {
  go(hash);
  const provider = await fixture<LcfFramework>(
    `<lcf-framework sync-hash ${content}><probe-widget></probe-widget></lcf-framework>`,
  );
  await settled(provider);
  return provider;
}
const pick = async (provider: LcfFramework, id: string | null): Promise<void> =>
  (await probeIn(provider)).pick(id);

describe('the selection in the address', () => {
  afterEach(() => {
    document.querySelectorAll('lcf-framework').forEach((provider) => provider.remove());
    document.querySelectorAll('base').forEach((base) => base.remove());
    go('');
  });

  it('is untouched without sync-hash', async () => {
    go('#lcf=agency');
    const provider = await fixture<LcfFramework>(html`
      <lcf-framework><probe-widget></probe-widget></lcf-framework>
    `);
    expect(provider.state.selection).to.equal(null);
    await pick(provider, 'collaboration');
    expect(location.hash).to.equal('#lcf=agency');
  });

  it('is read from a deep link, by id, alias and escapes; what is unknown selects nothing', async () => {
    expect((await make('#lcf=agency')).state.selection).to.equal('agency');
    expect((await make('#a=1&lcf=%61gency&b=2')).state.selection).to.equal('agency');
    for (const hash of [
      '#lcf=nowhere',
      '#lcf=',
      '#lcf=%E0%A4%A',
      '#lcf=__proto__',
      '#agency',
      '#LCF=agency',
      '#xlcf=agency',
    ]) {
      expect((await make(hash)).state.selection, hash).to.equal(null);
      expect(location.hash, hash).to.equal(hash);
    }
  });

  it('written by an alias becomes the id', async () => {
    const provider = await make('#lcf=voice');
    provider.config = {
      framework: { rings: [{ id: 'whole-learner-outcomes', items: [{ id: 'agency', aliases: ['voice'] }] }] },
    };
    await settled(provider);
    expect(provider.state.selection).to.equal(null);
    await follow('#lcf=collaboration');
    await follow('#lcf=voice');
    expect(provider.state.selection).to.equal('agency');
    expect(location.hash).to.equal('#lcf=agency');
  });

  it('survives any letters an id may have', async () => {
    const id = "élan-été-'ok'-数学-😀".replaceAll("'", '');
    const config = { framework: { rings: [{ id: 'whole-learner-outcomes', items: [{ id, title: 'X' }] }] } };
    const provider = await make();
    provider.config = config;
    await settled(provider);
    await pick(provider, id);
    expect(decodeURIComponent(location.hash)).to.equal(`#lcf=${id}`);
    const second = await fixture<LcfFramework>(html`
      <lcf-framework sync-hash .config=${config}></lcf-framework>
    `);
    expect(second.state.selection).to.equal(id);
  });

  it('is written without a step of its own in the history, and without telling the page', async () => {
    const provider = await make();
    const steps = history.length;
    let told = 0;
    const count = (): void => void (told += 1);
    addEventListener('hashchange', count);
    history.replaceState({ mine: 1 }, '');
    await pick(provider, 'agency');
    await pick(provider, 'collaboration');
    await settled();
    removeEventListener('hashchange', count);
    expect(location.hash).to.equal('#lcf=collaboration');
    expect([history.length, told]).to.deep.equal([steps, 0]);
    expect(history.state).to.deep.equal({ mine: 1 });
    await pick(provider, null);
    expect(location.href).to.equal(START);
  });

  it('follows links, back and forward', async () => {
    const provider = await make();
    await follow('#lcf=agency');
    expect(provider.state.selection).to.equal('agency');
    await follow('#lcf=collaboration');
    expect(provider.state.selection).to.equal('collaboration');
    await back();
    expect(provider.state.selection).to.equal('agency');
    await back();
    expect(provider.state.selection).to.equal(null);
  });

  it('leaves the other parts of a fragment alone', async () => {
    const provider = await make('#page=2');
    await pick(provider, 'agency');
    expect(location.hash).to.equal('#page=2&lcf=agency');
    await pick(provider, null);
    expect(location.hash).to.equal('#page=2');
  });

  it('stays when the reader follows a link to a place on the page', async () => {
    const provider = await make('#lcf=agency');
    await follow('#top');
    expect(provider.state.selection).to.equal('agency');
    expect(location.hash).to.equal('#top');
    await follow('#page=2');
    expect(provider.state.selection).to.equal(null);
  });

  it("is never written into the route of a page's own router", async () => {
    for (const route of ['#/students/1', '#!/home', '#/a?x=1']) {
      const provider = await make(route);
      await pick(provider, 'agency');
      expect(location.hash).to.equal(route);
      await follow(`${route}/next`);
      expect(provider.state.selection).to.equal('agency');
      provider.remove();
    }
  });

  it('is written to this page also where the page has another base', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/deep/';
    document.head.append(base);
    const provider = await make();
    await pick(provider, 'agency');
    expect(location.href).to.equal(`${START}#lcf=agency`);
    await pick(provider, null);
    expect(location.href).to.equal(START);
  });

  it('that cannot be written is no reason to lose a choice or its event', async () => {
    const provider = await make();
    const { replaceState } = history;
    const heard: unknown[] = [];
    provider.addEventListener('lcf-select', (event) => heard.push(event.detail.id));
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    await pick(provider, 'agency');
    history.replaceState = replaceState;
    expect(provider.state.selection).to.equal('agency');
    expect(heard).to.deep.equal(['agency']);
  });

  it('of a deep link wins over one that was kept, however late the config comes', async () => {
    const kept = JSON.stringify({
      version: 1,
      selection: 'collaboration',
      practices: { p: { note: 'kept' } },
      assessments: {},
    });
    const attributes = 'persist="local" storage-key="hash-test"';
    for (const src of ['', ' src="late.json"']) {
      localStorage.setItem('hash-test', kept);
      const fake = new FakeFetch();
      const provider = await make('#lcf=agency', attributes + src);
      if (src) fake.answer('late.json', titled('Late'));
      await waitUntil(() => provider.state.practices['p']);
      await settled(provider);
      expect(provider.state.selection, src).to.equal('agency');
      expect(location.hash).to.equal('#lcf=agency');
      fake.restore();
      provider.remove();
    }
    localStorage.setItem('hash-test', kept);
    const provider = await make('', attributes);
    expect(provider.state.selection).to.equal('collaboration');
    expect(location.hash).to.equal('#lcf=collaboration');
    localStorage.removeItem('hash-test');
  });

  it('is kept up while the element is on the page, and no longer', async () => {
    const provider = await make();
    const home = provider.parentElement as HTMLElement;
    provider.remove();
    await follow('#lcf=agency');
    expect(provider.state.selection).to.equal(null);
    provider.resetState();
    provider.importState({ version: 1, selection: 'authentic' });
    expect(location.hash).to.equal('#lcf=agency');
    home.append(provider);
    await settled(provider);
    expect(provider.state.selection).to.equal('agency');
    await follow('#lcf=collaboration');
    expect(provider.state.selection).to.equal('collaboration');
  });

  it('starts and stops with the attribute', async () => {
    const provider = await make('#lcf=agency');
    provider.syncHash = false;
    await settled(provider);
    await follow('#lcf=collaboration');
    expect(provider.state.selection).to.equal('agency');
    provider.syncHash = true;
    await settled(provider);
    expect(provider.state.selection).to.equal('collaboration');
  });
});
