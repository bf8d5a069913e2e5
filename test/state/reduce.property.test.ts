import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import type { Action } from '../../src/state/actions.js';
import { reduce } from '../../src/state/reduce.js';
import { INITIAL, reduceShown } from '../../src/state/reduce-shown.js';
import type { Snapshot, StoredState } from '../../src/state/state-types.js';
import { FrameworkStore } from '../../src/state/store.js';
import { isEmpty, readStored } from '../../src/state/stored-state.js';
import { anyAction } from './actions-arbitrary.js';

function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(Object.freeze(value)).forEach(freezeDeep);
  return value;
}
/** What a snapshot says, without the model, which is frozen anyway. */
const text = ({ model: _model, ...rest }: Snapshot): string => JSON.stringify(rest);
const actions = fc.array(anyAction, { maxLength: 12 });

describe('reduce, for any actions', () => {
  it('changes neither the snapshot nor the action', () => {
    fc.assert(
      fc.property(actions, (list) => {
        let snapshot: Snapshot = INITIAL;
        for (const action of list) {
          const [before, given] = [text(snapshot), JSON.stringify(action)];
          const next = reduce(freezeDeep(snapshot), action);
          expect(text(snapshot)).to.equal(before);
          expect(JSON.stringify(action)).to.equal(given);
          snapshot = next;
        }
      }),
    );
  });

  it('gives the same answer to the same question', () => {
    const run = (list: Action[]): Snapshot => list.reduce(reduce, INITIAL);
    fc.assert(fc.property(actions, (list) => void expect(text(run(list))).to.equal(text(run(list)))));
  });

  it('gives a state that can be stored and read again', () => {
    const throughText = (stored: unknown): StoredState | null =>
      readStored(JSON.parse(JSON.stringify(stored)));
    fc.assert(
      fc.property(actions, (list) => {
        const { stored } = list.reduce(reduce, INITIAL);
        const read = throughText(stored);
        expect(throughText(read)).to.deep.equal(read);
        expect(read?.selection).to.equal(stored.selection);
        const safe = (ids: object): string[] =>
          Object.keys(ids).filter((id) => !/^(__proto__|constructor)$/.test(id));
        expect(Object.keys(read?.practices ?? {})).to.deep.equal(safe(stored.practices));
        expect(Object.keys(read?.assessments ?? {})).to.deep.equal(safe(stored.assessments));
      }),
    );
  });

  it('what a widget without entries knows of is the same, and nothing is ever entered', () => {
    const entries = new Set(['practice', 'rate', 'assessment', 'respondent', 'plan', 'import', 'reset']);
    fc.assert(
      fc.property(actions, (list) => {
        const shown = list.filter(({ type }) => !entries.has(type));
        expect(list.reduce(reduceShown, INITIAL)).to.deep.equal(shown.reduce(reduce, INITIAL));
      }),
    );
  });

  it('a reset leaves nothing entered', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const { stored } = reduce(list.reduce(reduce, INITIAL), { type: 'reset' });
        expect(isEmpty(stored)).to.equal(true);
      }),
    );
  });

  it('the store hands out frozen state at every step, and tells of each change once', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const store = new FrameworkStore(reduce);
        let told = 0;
        store.subscribe((snapshot) => {
          told += 1;
          expect(snapshot).to.equal(store.snapshot);
        });
        let changes = 0;
        for (const action of list) {
          const before = store.snapshot;
          store.dispatch(action);
          changes += store.snapshot === before ? 0 : 1;
          expect(freezeDeep(store.snapshot.stored)).to.equal(store.snapshot.stored);
          for (const value of Object.values(store.snapshot.stored)) {
            if (typeof value === 'object' && value !== null) expect(Object.isFrozen(value)).to.equal(true);
          }
        }
        expect(told).to.equal(changes);
      }),
    );
  });
});
