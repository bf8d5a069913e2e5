import { expect } from '@open-wc/testing';
import { FrameworkStore } from '../../src/state/store.js';

describe('FrameworkStore', () => {
  it('tells listeners of real changes only, with the action and who asked', () => {
    const store = new FrameworkStore();
    const heard: unknown[] = [];
    store.subscribe((snapshot, action, origin) =>
      heard.push([snapshot.stored.selection, action.type, origin]),
    );
    store.dispatch({ type: 'select', id: 'agency' }, 'user');
    store.dispatch({ type: 'select', id: 'agency' }, 'user');
    store.dispatch({ type: 'select', id: null });
    expect(heard).to.deep.equal([
      ['agency', 'select', 'user'],
      [null, 'select', 'api'],
    ]);
  });

  it('stops telling a listener that left, also one that leaves while being told', () => {
    const store = new FrameworkStore();
    let count = 0;
    const leave = store.subscribe(() => {
      count += 1;
      leave();
    });
    store.dispatch({ type: 'select', id: 'a' });
    store.dispatch({ type: 'select', id: 'b' });
    expect(count).to.equal(1);
  });

  it('hands out frozen state', () => {
    const store = new FrameworkStore();
    store.dispatch({ type: 'rate', assessment: 'self', id: 'c', patch: { value: 3 } });
    const { snapshot } = store;
    expect(Object.isFrozen(snapshot)).to.equal(true);
    expect(Object.isFrozen(snapshot.stored.assessments['self']?.ratings['c'])).to.equal(true);
  });

  it('does not freeze or change what an importing page passed in', () => {
    const plan = { focus: ['a'] };
    const store = new FrameworkStore();
    store.dispatch({ type: 'plan', plan });
    store.dispatch({ type: 'select', id: 'x' });
    expect(store.snapshot.stored.plan).to.deep.equal(plan);
  });
});
