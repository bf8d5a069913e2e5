import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define/lcf-framework.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import { FakeFetch } from '../helpers/fake-fetch.js';
import { defineProbe, probeIn, settled, titled } from '../helpers/probe-widget.js';

defineProbe();

async function make(attributes: string, config?: object): Promise<LcfFramework> {
  const provider = await fixture<LcfFramework>(
    `<lcf-framework ${attributes}><probe-widget></probe-widget></lcf-framework>`,
  );
  if (config) provider.config = config;
  await settled(provider);
  return provider;
}
const note = async (provider: LcfFramework, id: string, text: string): Promise<void> =>
  (await probeIn(provider)).note(id, text);
const kept = (key: string, storage: Storage = localStorage): unknown =>
  JSON.parse(storage.getItem(key) ?? 'null');
const notes = ({ state }: LcfFramework): Record<string, string> =>
  Object.fromEntries(Object.entries(state.practices).map(([id, practice]) => [id, practice.note]));

describe('what a reader entered', () => {
  const clear = (): void => {
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clear);
  afterEach(() => {
    document.querySelectorAll('lcf-framework').forEach((provider) => provider.remove());
    clear();
  });

  it('is kept for the tab or for the device, as asked', async () => {
    for (const [mode, storage, other] of [
      ['session', sessionStorage, localStorage],
      ['local', localStorage, sessionStorage],
    ] as const) {
      const provider = await make(`persist="${mode}" storage-key="k"`);
      await note(provider, 'p', mode);
      expect(kept('k', storage)).to.deep.include({ version: 1 });
      expect(other.length, mode).to.equal(0);
      provider.remove();
      clear();
    }
  });

  it('is not kept for any other word, nor without one', async () => {
    for (const attributes of ['', 'persist', 'persist="none"', 'persist="cookie"', 'storage-key="k"']) {
      await note(await make(attributes), 'p', 'x');
      expect(localStorage.length + sessionStorage.length, attributes).to.equal(0);
    }
  });

  it('is kept under the id of the framework unless a key is given', async () => {
    await note(await make('persist="local"'), 'p', 'x');
    await note(await make('persist="local"', titled('Ours', { id: 'maple-valley' })), 'p', 'y');
    await note(await make('persist="local" storage-key="mine"'), 'p', 'z');
    expect(Object.keys(localStorage).sort()).to.deep.equal([
      'lcf:learner-centered',
      'lcf:maple-valley',
      'mine',
    ]);
  });

  it('comes back in the next visit, also when the config arrives late', async () => {
    const fake = new FakeFetch();
    const first = await make('persist="local" src="a.json"');
    fake.answer('a.json', titled('A', { id: 'a' }));
    await waitUntil(() => first.model);
    await note(first, 'p', 'kept');
    first.remove();
    const second = await make('persist="local" src="a.json"');
    expect(notes(second)).to.deep.equal({});
    fake.answer('a.json', titled('A', { id: 'a' }));
    await waitUntil(() => second.model);
    fake.restore();
    expect(notes(second)).to.deep.equal({ p: 'kept' });
  });

  it('survives when keeping is switched on later', async () => {
    localStorage.setItem('k', JSON.stringify({ version: 1, practices: { q: { note: 'earlier' } } }));
    const provider = await make('storage-key="k"');
    await note(provider, 'p', 'before');
    provider.persist = 'local';
    await settled(provider);
    expect(notes(provider)).to.deep.equal({ p: 'before', q: 'earlier' });
    expect(kept('k')).to.deep.include({ practices: JSON.parse(JSON.stringify(provider.state.practices)) });
    provider.persist = 'session';
    await settled(provider);
    expect(notes(provider)).to.deep.equal({ p: 'before', q: 'earlier' });
    expect(kept('k', sessionStorage)).to.have.property('practices');
  });

  it('of one key is never shown or written under another', async () => {
    const provider = await make('persist="local" storage-key="team-a"');
    await note(provider, 'p', 'of a');
    provider.storageKey = 'team-b';
    await settled(provider);
    expect(notes(provider)).to.deep.equal({});
    expect(kept('team-b')).to.equal(null);
    await note(provider, 'p', 'of b');
    provider.storageKey = 'team-a';
    await settled(provider);
    expect(notes(provider)).to.deep.equal({ p: 'of a' });
    expect(kept('team-b')).to.deep.include({
      practices: { p: { status: null, bookmarked: false, note: 'of b' } },
    });
  });

  it('goes with the framework when the config becomes another one, and stays when only its texts change', async () => {
    const provider = await make('persist="local"', titled('One', { id: 'one' }));
    await note(provider, 'p', 'of one');
    provider.config = titled('One, reworded', { id: 'one' });
    await settled(provider);
    expect(notes(provider)).to.deep.equal({ p: 'of one' });
    provider.config = titled('Two', { id: 'two' });
    await settled(provider);
    expect(notes(provider)).to.deep.equal({});
    provider.config = titled('One', { id: 'one' });
    await settled(provider);
    expect(notes(provider)).to.deep.equal({ p: 'of one' });
  });

  it('is not lost when the element is moved, and what happened while it was away counts', async () => {
    const provider = await make('persist="local" storage-key="k"');
    const home = provider.parentElement as HTMLElement;
    await note(provider, 'p', 'before');
    const other = document.createElement('div');
    document.body.append(other);
    other.append(provider);
    await settled(provider);
    expect(notes(provider)).to.deep.equal({ p: 'before' });
    provider.remove();
    localStorage.setItem('k', JSON.stringify({ version: 1, practices: { p: { note: 'by another tab' } } }));
    home.append(provider);
    await settled(provider);
    expect(notes(provider)).to.deep.equal({ p: 'by another tab' });
    provider.remove();
    provider.resetState();
    home.append(provider);
    await settled(provider);
    expect(notes(provider)).to.deep.equal({});
    expect(kept('k')).to.equal(null);
    other.remove();
  });

  it('holds no name and nothing about the device, only what was entered', async () => {
    const provider = await make('persist="local" storage-key="k"');
    await note(provider, 'p', 'x');
    (await probeIn(provider)).score('c', 2);
    (await probeIn(provider)).pick('agency');
    expect(kept('k')).to.deep.equal({
      version: 1,
      selection: 'agency',
      practices: { p: { status: null, bookmarked: false, note: 'x' } },
      assessments: { self: { ratings: { c: { value: 2, evidence: '' } } } },
    });
  });

  it('stays in the page when the storage refuses, and the reader is told once', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    const provider = await make('persist="local"');
    await note(provider, 'p', 'one');
    await note(provider, 'p', 'two');
    await settled(provider);
    Object.assign(Storage.prototype, { getItem, setItem });
    expect(notes(provider)).to.deep.equal({ p: 'two' });
    const said = provider.shadowRoot?.querySelectorAll('[role=status]');
    expect(said).to.have.length(1);
    expect(said?.[0]?.textContent).to.contain('does not let the page save');
  });

  it('can be taken out, brought back and forgotten by the page, silently', async () => {
    const provider = await make('persist="local" storage-key="k"');
    const heard: string[] = [];
    for (const name of ['lcf-change', 'lcf-select', 'lcf-practice', 'lcf-rate'])
      provider.addEventListener(name, () => heard.push(name));
    provider.importState({ version: 1, selection: 'agency', practices: { p: { note: 'imported' } } });
    expect(kept('k')).to.deep.include({ selection: 'agency' });
    const out = provider.exportState() as { selection: string | null };
    out.selection = 'changed';
    expect(provider.state.selection).to.equal('agency');
    expect(Object.isFrozen(provider.state)).to.equal(true);
    provider.resetState();
    expect(kept('k')).to.equal(null);
    await settled(provider);
    expect(heard).to.deep.equal([]);
  });

  it('is not replaced by what is no state', async () => {
    const provider = await make('');
    await note(provider, 'p', 'mine');
    for (const input of [undefined, null, '{"version":1}', 1, [], {}, { version: 2 }])
      expect(() => provider.importState(input), JSON.stringify(input)).to.throw(TypeError);
    expect(notes(provider)).to.deep.equal({ p: 'mine' });
    provider.importState(JSON.parse(JSON.stringify(provider.exportState())));
    expect(notes(provider)).to.deep.equal({ p: 'mine' });
  });

  it('imported is a copy: the page may go on with its object', async () => {
    const provider = await make('');
    const state = { version: 1, practices: { p: { note: 'a' } }, plan: { focus: ['c'] } };
    provider.importState(state);
    state.plan.focus.push('d');
    state.practices.p.note = 'b';
    expect(provider.exportState()).to.deep.include({ plan: { focus: ['c'] } });
    expect(notes(provider)).to.deep.equal({ p: 'a' });
  });
});
