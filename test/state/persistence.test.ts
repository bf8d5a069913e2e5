import { expect } from '@open-wc/testing';
import { persist, type KeyValueStore } from '../../src/state/persistence.js';
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
    const first = new FrameworkStore();
    persist(first, () => storage, 'k');
    first.dispatch({ type: 'practice', id: 'p', patch: { note: 'kept' } });
    const second = new FrameworkStore();
    persist(second, () => storage, 'k');
    expect(second.snapshot.stored.practices['p']?.note).to.equal('kept');
  });

  it('writes nothing until something is entered, and removes the key on reset', () => {
    const storage = new MemoryStorage();
    const store = new FrameworkStore();
    persist(store, () => storage, 'k');
    expect(storage.items.size).to.equal(0);
    store.dispatch({ type: 'select', id: 'a' });
    expect(storage.items.size).to.equal(1);
    store.dispatch({ type: 'reset' });
    expect(storage.items.size).to.equal(0);
  });

  it('ignores rubbish in storage', () => {
    const storage = new MemoryStorage();
    storage.setItem('k', '<html>');
    const store = new FrameworkStore();
    persist(store, () => storage, 'k');
    expect(store.snapshot.stored.selection).to.equal(null);
    expect(store.snapshot.memoryOnly).to.equal(false);
  });

  it('keeps state in memory, and says so once, when naming the storage throws', () => {
    const store = new FrameworkStore();
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
    const store = new FrameworkStore();
    persist(store, () => storage, 'k');
    store.dispatch({ type: 'practice', id: 'p', patch: { note: 'not lost' } });
    expect(store.snapshot.memoryOnly).to.equal(true);
    expect(store.snapshot.stored.practices['p']?.note).to.equal('not lost');
  });

  it('stops writing when told to', () => {
    const storage = new MemoryStorage();
    const store = new FrameworkStore();
    persist(store, () => storage, 'k')();
    store.dispatch({ type: 'select', id: 'a' });
    expect(storage.items.size).to.equal(0);
  });
});
