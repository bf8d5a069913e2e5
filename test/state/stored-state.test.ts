import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { reduce } from '../../src/state/reduce.js';
import { FrameworkStore } from '../../src/state/store.js';
import { parseStored, readStored } from '../../src/state/stored-state.js';

const GOOD = {
  version: 1,
  selection: 'agency',
  practices: { p: { status: 'doing', bookmarked: true, note: 'Went well' } },
  assessments: {
    self: {
      ratings: {
        c: { value: 3, evidence: 'Survey' },
        d: { value: 'na', evidence: '' },
        e: { value: null, evidence: '', link: 'https://a.example', unknown: true },
      },
      respondent: 'leaders',
    },
  },
  plan: { focus: ['c'] },
} as const;

describe('readStored', () => {
  it('reads what exportState wrote', () => {
    expect(readStored(JSON.parse(JSON.stringify(GOOD)))).to.deep.equal(GOOD);
  });

  it('refuses what is not a version 1 state', () => {
    for (const input of [null, 1, 'x', [], {}, { version: 2 }]) expect(readStored(input)).to.equal(null);
    expect(parseStored('{ not json')).to.equal(null);
    expect(parseStored(null)).to.equal(null);
  });

  it('leaves out the parts that are wrong and keeps the rest', () => {
    const stored = readStored({
      version: 1,
      selection: 7,
      practices: { good: { status: 'doing', bookmarked: 'yes', note: 5 }, bad: 3 },
      assessments: {
        self: { ratings: { c: { value: Number.NaN, evidence: null }, d: { value: 2 } } },
        other: [],
      },
      plan: 'x',
    });
    expect(stored).to.deep.equal({
      version: 1,
      selection: null,
      practices: { good: { status: 'doing', bookmarked: false, note: '' } },
      assessments: { self: { ratings: { c: { value: null, evidence: '' }, d: { value: 2, evidence: '' } } } },
    });
  });

  it('takes "I do not know" only where there is no value', () => {
    const stored = readStored({
      version: 1,
      assessments: { self: { ratings: { c: { value: 2, unknown: true, link: 5 }, d: { unknown: 'yes' } } } },
    });
    expect(stored?.assessments['self']?.ratings).to.deep.equal({
      c: { value: 2, evidence: '' },
      d: { value: null, evidence: '' },
    });
  });

  it('does not let a stored key reach a prototype', () => {
    const stored = parseStored(
      '{"version":1,"practices":{"__proto__":{"status":"x"},"constructor":{"status":"x"}}}',
    );
    expect(Object.keys(stored?.practices ?? { wrong: 1 })).to.deep.equal([]);
    expect(({} as Record<string, unknown>)['status']).to.equal(undefined);
  });

  it('keeps of a plan what JSON can say, as a copy, without names that reach a prototype', () => {
    const plan = {
      focus: ['c'],
      when: new Date(0),
      big: undefined,
      run: () => 1,
      inner: JSON.parse('{"__proto__":{"x":1},"constructor":1,"a":2}'),
    };
    const read = readStored({ version: 1, plan })?.plan as typeof plan;
    expect(JSON.stringify(read)).to.equal('{"focus":["c"],"when":{},"inner":{"a":2}}');
    plan.focus.push('d');
    expect(read.focus).to.deep.equal(['c']);
    expect(readStored({ version: 1, plan: { n: 1n } })).to.deep.equal(readStored({ version: 1 }));
  });

  it('leaves out a plan that is endless, too deep or too large, and keeps the rest', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    for (const plan of [circle, deep, { text: 'x'.repeat(2_000_000) }, { list: new Array(1e6).fill(0) }]) {
      const stored = readStored({ version: 1, selection: 'a', plan });
      expect(stored?.selection).to.equal('a');
      expect(stored).not.to.have.property('plan');
      const store = new FrameworkStore(reduce);
      if (stored) store.dispatch({ type: 'import', stored });
      expect(store.snapshot.stored.selection).to.equal('a');
    }
  });

  it('is null for a state that cannot be read', () => {
    const hostile = {
      version: 1,
      get practices(): never {
        throw new Error('no');
      },
    };
    expect(readStored(hostile)).to.equal(null);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(readStored(proxy)).to.equal(null);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (input) => void readStored(input)));
    fc.assert(
      fc.property(
        fc.object({ key: fc.constantFrom('version', 'practices', 'assessments', 'ratings', 'self') }),
        (input) => void readStored({ ...input, version: 1 }),
      ),
    );
  });
});
