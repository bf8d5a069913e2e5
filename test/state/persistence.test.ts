import { expect } from '@open-wc/testing';
import { persist, type KeyValueStore } from '../../src/state/persistence.js';
import { reduce } from '../../src/state/reduce.js';
import { EMPTY_STORED } from '../../src/state/reduce-shown.js';
import { FrameworkStore } from '../../src/state/store.js';

class MemoryStorage implements KeyValueStore {
  readonly items = new Map<string, string>();
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.items.set(key, value);
  removeItem = (key: string): void => void this.items.delete(key);
}

describe('persist', () => {
  it('brings back what an earlier visit wrote', () => {
    const storage = new MemoryStorage();
    const first = new FrameworkStore(reduce);
    persist(first, () => storage, 'k');
    first.dispatch({ type: 'practice', id: 'p', patch: { note: 'kept' } });
    const second = new FrameworkStore(reduce);
    persist(second, () => storage, 'k');
    expect(second.snapshot.stored.practices['p']?.note).to.equal('kept');
  });

  it('writes nothing until something is entered, and removes the key on reset', () => {
    const storage = new MemoryStorage();
    const store = new FrameworkStore(reduce);
    persist(store, () => storage, 'k');
    expect(storage.items.size).to.equal(0);
    store.dispatch({ type: 'select', id: 'a' });
    expect(storage.items.size).to.equal(1);
    store.dispatch({ type: 'reset' });
    expect(storage.items.size).to.equal(0);
  });

  it('keeps what was entered before it began, beside what an earlier visit wrote', () => {
    const storage = new MemoryStorage();
    const earlier = new FrameworkStore(reduce);
    persist(earlier, () => storage, 'k');
    earlier.dispatch({ type: 'select', id: 'old' });
    earlier.dispatch({ type: 'practice', id: 'p', patch: { note: 'old' } });
    earlier.dispatch({ type: 'practice', id: 'q', patch: { note: 'old' } });
    earlier.dispatch({ type: 'rate', assessment: 'self', id: 'c', patch: { value: 1 } });
    earlier.dispatch({ type: 'rate', assessment: 'self', id: 'd', patch: { value: 1 } });
    earlier.dispatch({ type: 'plan', plan: { focus: ['c'] } });
    const store = new FrameworkStore(reduce);
    store.dispatch({ type: 'select', id: 'linked' });
    store.dispatch({ type: 'practice', id: 'p', patch: { note: 'new' } });
    store.dispatch({ type: 'rate', assessment: 'self', id: 'c', patch: { value: 2 } });
    persist(store, () => storage, 'k');
    const { stored } = store.snapshot;
    expect(stored.selection).to.equal('linked');
    expect(stored.practices['p']?.note).to.equal('new');
    expect(stored.practices['q']?.note).to.equal('old');
    expect(stored.assessments['self']?.ratings['c']?.value).to.equal(2);
    expect(stored.assessments['self']?.ratings['d']?.value).to.equal(1);
    expect(stored.plan).to.deep.equal({ focus: ['c'] });
    const next = new FrameworkStore(reduce);
    persist(next, () => storage, 'k');
    expect(next.snapshot.stored).to.deep.equal(stored);
  });

  it('under another key, shows what is kept there and nothing of what was kept elsewhere', () => {
    const storage = new MemoryStorage();
    const store = new FrameworkStore(reduce);
    const stop = persist(store, () => storage, 'team-a');
    store.dispatch({ type: 'rate', assessment: 'self', id: 'c', patch: { value: 3 } });
    stop();
    const stopAgain = persist(store, () => storage, 'team-b', 'replace');
    expect(store.snapshot.stored.assessments).to.deep.equal({});
    store.dispatch({ type: 'rate', assessment: 'self', id: 'c', patch: { value: 1 } });
    stopAgain();
    persist(store, () => storage, 'team-a', 'replace');
    expect(store.snapshot.stored.assessments['self']?.ratings['c']?.value).to.equal(3);
    expect(storage.items.size).to.equal(2);
  });

  it('puts what is entered in the place of what was kept, where that is known to be newer', () => {
    const storage = new MemoryStorage();
    const store = new FrameworkStore(reduce);
    persist(store, () => storage, 'k')();
    storage.setItem('k', JSON.stringify({ ...EMPTY_STORED, selection: 'old' }));
    store.dispatch({ type: 'select', id: 'new' });
    const stop = persist(store, () => storage, 'k', 'keep');
    expect(JSON.parse(storage.items.get('k') ?? '')).to.include({ selection: 'new' });
    expect(store.snapshot.stored.selection).to.equal('new');
    stop();
    store.dispatch({ type: 'reset' });
    persist(store, () => storage, 'k', 'keep');
    expect(storage.items.size).to.equal(0);
  });

  it('writes the newest state last, also when a listener changes it once more', () => {
    const storage = new MemoryStorage();
    const store = new FrameworkStore(reduce);
    store.subscribe(({ stored }) => {
      if (stored.selection === 'a') store.dispatch({ type: 'select', id: 'b' });
    });
    persist(store, () => storage, 'k');
    store.dispatch({ type: 'select', id: 'a' });
    expect(JSON.parse(storage.items.get('k') ?? '')).to.include({ selection: 'b' });
  });

  it('reads and writes what it was asked to, and no other key', () => {
    const storage = new MemoryStorage();
    storage.setItem('other', 'x');
    const store = new FrameworkStore(reduce);
    persist(store, () => storage, 'k');
    store.dispatch({ type: 'select', id: 'a' });
    store.dispatch({ type: 'load' });
    expect([...storage.items.keys()]).to.deep.equal(['other', 'k']);
    expect(storage.items.get('other')).to.equal('x');
  });

  it('ignores rubbish in storage', () => {
    for (const rubbish of [
      '<html>',
      '',
      'null',
      '[]',
      '{"version":7}',
      '{"version":1,"practices":5}',
      '\u0000',
    ]) {
      const storage = new MemoryStorage();
      storage.setItem('k', rubbish);
      const store = new FrameworkStore(reduce);
      persist(store, () => storage, 'k');
      expect(store.snapshot.stored, rubbish).to.deep.equal(EMPTY_STORED);
      expect(store.snapshot.memoryOnly).to.equal(false);
      store.dispatch({ type: 'select', id: 'a' });
      expect(JSON.parse(storage.items.get('k') ?? '')).to.include({ selection: 'a' });
    }
  });

  it('keeps state in memory, and says so once, when naming the storage throws', () => {
    const store = new FrameworkStore(reduce);
    let notices = 0;
    store.subscribe((_, action) => (notices += action.type === 'memory-only' ? 1 : 0));
    persist(
      store,
      () => {
        throw new DOMException('no', 'SecurityError');
      },
      'k',
    );
    store.dispatch({ type: 'select', id: 'a' });
    store.dispatch({ type: 'select', id: 'b' });
    expect(store.snapshot).to.include({ memoryOnly: true });
    expect(store.snapshot.stored.selection).to.equal('b');
    expect(notices).to.equal(1);
  });

  it('keeps state in memory when the storage is full', () => {
    const storage = new MemoryStorage();
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store = new FrameworkStore(reduce);
    persist(store, () => storage, 'k');
    store.dispatch({ type: 'practice', id: 'p', patch: { note: 'not lost' } });
    expect(store.snapshot.memoryOnly).to.equal(true);
    expect(store.snapshot.stored.practices['p']?.note).to.equal('not lost');
  });

  it('stops writing when told to', () => {
    const storage = new MemoryStorage();
    const store = new FrameworkStore(reduce);
    persist(store, () => storage, 'k')();
    store.dispatch({ type: 'select', id: 'a' });
    expect(storage.items.size).to.equal(0);
  });

  describe('with another tab', () => {
    const tabs = () => {
      const storage = new MemoryStorage();
      const store = new FrameworkStore(reduce);
      let heard: (text: string | null) => void = () => undefined;
      const stop = persist(
        store,
        () => storage,
        'k',
        'join',
        (key, listener) => {
          expect(key).to.equal('k');
          heard = listener;
          return () => (heard = () => undefined);
        },
      );
      return { storage, store, stop, hear: (text: string | null) => heard(text) };
    };
    const written = (note: string): string =>
      JSON.stringify({
        ...EMPTY_STORED,
        selection: 'theirs',
        practices: { p: { status: null, bookmarked: false, note } },
      });

    it('takes over what the other wrote, but for the selection, and does not write it again', () => {
      const { storage, store, hear } = tabs();
      store.dispatch({ type: 'select', id: 'mine' });
      storage.items.clear();
      hear(written('from there'));
      expect(store.snapshot.stored.practices['p']?.note).to.equal('from there');
      expect(store.snapshot.stored.selection).to.equal('mine');
      expect(storage.items.size).to.equal(0);
      store.dispatch({ type: 'practice', id: 'p', patch: { bookmarked: true } });
      expect(storage.items.get('k')).to.contain('from there');
    });

    it('forgets when the other forgot, ignores rubbish, and hears nothing once stopped', () => {
      const { store, stop, hear } = tabs();
      hear(written('one'));
      hear('{{{');
      expect(store.snapshot.stored.practices['p']?.note).to.equal('one');
      hear(null);
      expect(store.snapshot.stored.practices).to.deep.equal({});
      stop();
      hear(written('two'));
      expect(store.snapshot.stored.practices).to.deep.equal({});
    });
  });
});
