import { expect } from '@open-wc/testing';
import { watchStorage } from '../../src/controllers/storage-watch.js';

describe('watchStorage', () => {
  const tell = (init: StorageEventInit) =>
    dispatchEvent(new StorageEvent('storage', { storageArea: localStorage, ...init }));

  it('hears one key of one storage, and that everything was cleared, until it is stopped', () => {
    const heard: (string | null)[] = [];
    const stop = watchStorage(() => localStorage)('k', (text) => heard.push(text));
    tell({ key: 'k', newValue: 'a' });
    tell({ key: 'other', newValue: 'b' });
    tell({ key: 'k', newValue: 'c', storageArea: sessionStorage });
    tell({ key: null });
    stop();
    tell({ key: 'k', newValue: 'd' });
    expect(heard).to.deep.equal(['a', null]);
  });
});
