import { expect } from '@open-wc/testing';
import { reduce } from '../../src/state/reduce.js';
import { FrameworkStore } from '../../src/state/store.js';

describe('FrameworkStore', () => {
  it('tells listeners of real changes only, with the action and who asked', () => {
    const store = new FrameworkStore(reduce);
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
    const store = new FrameworkStore(reduce);
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
    const store = new FrameworkStore(reduce);
    store.dispatch({ type: 'rate', assessment: 'self', id: 'c', patch: { value: 3 } });
    const { snapshot } = store;
    expect(Object.isFrozen(snapshot)).to.equal(true);
    expect(Object.isFrozen(snapshot.stored.assessments['self']?.ratings['c'])).to.equal(true);
  });

  it('neither freezes, changes nor keeps what it was handed', () => {
    const plan = { focus: ['a'], notes: { a: 'x' } };
    const patch = { note: 'n' };
    const store = new FrameworkStore(reduce);
    store.dispatch({ type: 'plan', plan });
    store.dispatch({ type: 'practice', id: 'p', patch });
    store.dispatch({ type: 'select', id: 'x' });
    expect(store.snapshot.stored.plan).to.deep.equal({ focus: ['a'], notes: { a: 'x' } });
    plan.focus.push('b');
    plan.notes.a = 'y';
    patch.note = 'm';
    expect(store.snapshot.stored.plan).to.deep.equal({ focus: ['a'], notes: { a: 'x' } });
    expect(store.snapshot.stored.practices['p']?.note).to.equal('n');
    expect(Object.isFrozen((store.snapshot.stored.plan as typeof plan).notes)).to.equal(true);
  });

  it('tells of changes in the order they were made, also of those a listener makes', () => {
    const store = new FrameworkStore(reduce);
    const first: (string | null)[] = [];
    const last: (string | null)[] = [];
    store.subscribe(({ stored }) => {
      first.push(stored.selection);
      if (stored.selection === 'a') store.dispatch({ type: 'select', id: 'b' });
    });
    store.subscribe(({ stored }) => last.push(stored.selection));
    store.dispatch({ type: 'select', id: 'a' });
    expect(first).to.deep.equal(['a', 'b']);
    expect(last).to.deep.equal(['a', 'b']);
    expect(store.snapshot.stored.selection).to.equal('b');
  });

  it('a listener that throws does not keep the news from the others', () => {
    const store = new FrameworkStore(reduce);
    const heard: (string | null)[] = [];
    store.subscribe(() => {
      throw new Error('mine');
    });
    store.subscribe(({ stored }) => heard.push(stored.selection));
    expect(() => store.dispatch({ type: 'select', id: 'a' })).to.throw('mine');
    expect(() => store.dispatch({ type: 'select', id: 'b' })).to.throw('mine');
    expect(heard).to.deep.equal(['a', 'b']);
  });

  it('a listener that was sent away by another hears nothing more, not even of the change under way', () => {
    const store = new FrameworkStore(reduce);
    let count = 0;
    let leave: () => void = () => undefined;
    store.subscribe(() => leave());
    leave = store.subscribe(() => void (count += 1));
    store.dispatch({ type: 'select', id: 'a' });
    expect(count).to.equal(0);
  });

  it('a listener that subscribes twice hears once, and one that comes late hears of later changes only', () => {
    const store = new FrameworkStore(reduce);
    let count = 0;
    const listener = (): void => void (count += 1);
    store.dispatch({ type: 'select', id: 'a' });
    store.subscribe(listener);
    store.subscribe(listener);
    expect(count).to.equal(0);
    store.dispatch({ type: 'select', id: 'b' });
    expect(count).to.equal(1);
  });
});
