import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  EMPTY_ENTRY,
  entryIn,
  MOST_FOCUS,
  planRows,
  readPlan,
  togglePick,
  withField,
  type Plan,
} from '../../../src/model/readiness/plan.js';
import { visibleReadiness } from '../../../src/model/readiness/visible-readiness.js';
import { conditionsOf } from '../../../src/model/selectors.js';
import { createModel } from '../../../src/model/create-model.js';
import { parseConfig } from '../../../src/model/parse-config.js';
import type { FrameworkNode } from '../../../src/model/types.js';
import { conditionStats } from '../../../src/model/readiness/condition-stats.js';

const CONDITIONS = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as FrameworkNode);
const read = (input: unknown): Plan => readPlan(input, CONDITIONS);
const NONE: Plan = { focus: [], entries: {} };

const CONFIG = {
  version: 1,
  framework: {
    extends: 'none',
    title: 'T',
    rings: [
      {
        id: 'r',
        kind: 'conditions',
        title: 'R',
        items: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id })),
      },
    ],
  },
  readiness: {
    scale: { levels: [1, 2, 3, 4].map((value) => ({ value, label: `L${value}` })) },
    target: { label: 'Goal', ratings: { a: 4, b: 2, c: 4 } },
    series: [
      { id: 'old', group: 'staff', period: '2025', n: 20, ratings: { a: 3, b: 2.5 } },
      { id: 'new', group: 'staff', period: '2026', n: 20, ratings: { a: 2.4, b: 2.9, c: 2.1 } },
      { id: 'few', group: 'leaders', period: '2026', n: 3, ratings: { a: 1, b: 1, c: 1, d: 1 } },
    ],
  },
};
const { model } = createModel(parseConfig(CONFIG).config!);
const visible = visibleReadiness(model.readiness, conditionsOf(model));
const series = (id: string) => visible.series.find((one) => one.id === id) ?? null;

describe('readPlan', () => {
  it('reads what was stored', () => {
    const plan: Plan = {
      focus: ['a'],
      entries: { a: { change: 'x', step: 'y', lead: 'coach', date: '2026-10-10', sign: 'z' } },
    };
    expect(read(JSON.parse(JSON.stringify(plan)))).to.deep.equal(plan);
  });

  it('leaves out what is not a plan, and never throws', () => {
    expect(
      read({ focus: ['a', 1, 'gone', 'a', 'b', 'c', 'd'], entries: { a: { date: '2026-13-45' }, b: 3 } }),
    ).to.deep.equal({
      focus: ['a', 'b', 'c'],
      entries: { a: EMPTY_ENTRY },
    });
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        expect(read(input).focus.length).to.be.at.most(MOST_FOCUS);
      }),
    );
    const evil = JSON.parse('{"entries":{"__proto__":{"change":"x"}}}') as unknown;
    expect(Object.keys(read(evil).entries)).to.deep.equal([]);
    expect(entryIn(NONE, 'constructor')).to.equal(EMPTY_ENTRY);
  });
});

describe('picking', () => {
  it('takes three and no fourth', () => {
    const plan = ['a', 'b', 'c', 'd'].reduce(togglePick, NONE);
    expect(plan.focus).to.deep.equal(['a', 'b', 'c']);
    expect(togglePick(plan, 'b').focus).to.deep.equal(['a', 'c']);
  });

  it('keeps the words of a condition that is let go', () => {
    const plan = togglePick(withField(togglePick(NONE, 'a'), 'a', 'change', 'Better'), 'a');
    expect(entryIn(togglePick(plan, 'a'), 'a').change).to.equal('Better');
  });
});

describe('planRows', () => {
  it('are the lowest first and the unrated last, in framework order where equal', () => {
    const ids = (id: string) => planRows(visible, series(id)).map(({ condition }) => condition.id);
    expect(ids('new')).to.deep.equal(['c', 'a', 'b', 'd']);
    expect(ids('old')).to.deep.equal(['b', 'a', 'c', 'd']);
    expect(planRows(visible, null).map(({ value }) => value)).to.deep.equal([null, null, null, null]);
  });

  it('say how far the target is, what changed, and which to look at', () => {
    const [c, a, b] = planRows(visible, series('new'));
    expect(c).to.deep.include({ value: 2.1, target: 4, change: null, reason: 'gap' });
    expect(a).to.deep.include({ value: 2.4, target: 4, change: -0.6, reason: 'gap' });
    expect(b).to.deep.include({ value: 2.9, target: 2, change: 0.4, reason: null });
  });

  it('suggest what people see most differently', () => {
    const base = series('new')!;
    const stats = (counts: number[]) =>
      conditionStats({ counts, notApplicable: 0, unknown: 0 }, [1, 2, 3, 4]);
    const split = {
      ...base,
      stats: new Map([
        ['b', stats([10, 0, 0, 10])],
        ['d', stats([0, 20, 0, 0])],
      ]),
    };
    expect(planRows(visible, split).map(({ condition, reason }) => [condition.id, reason])).to.deep.equal([
      ['c', 'gap'],
      ['a', 'gap'],
      ['b', 'differ'],
      ['d', null],
    ]);
  });

  it('know nothing of groups that are too small', () => {
    expect(series('few')).to.equal(null);
  });
});
