import { expect } from '@open-wc/testing';
import { cellOf, defaultSeries } from '../../../src/model/readiness/cells.js';
import { changeIn, comparisonOf, previousOf } from '../../../src/model/readiness/compare.js';
import {
  assessmentOfSeries,
  groupConditions,
  visibleReadiness,
} from '../../../src/model/readiness/visible-readiness.js';
import { node, readiness, series } from './helpers.js';

const CONDITIONS = [node('a', 'd1'), node('b', 'd1'), node('c', 'd2')];

describe('visibleReadiness', () => {
  it('gives nothing of a hidden series but its name and the reason', () => {
    const all = [series('x', { a: 3.123 }, { group: 'secret', period: '2026', n: 7 })];
    const visible = visibleReadiness(readiness(all), CONDITIONS);
    expect(visible.series).to.deep.equal([]);
    expect(visible.hidden).to.deep.equal([{ id: 'x', label: 'Label of x', period: '2026', reason: 'small' }]);
    expect(JSON.stringify(visible)).to.not.contain('3.123');
  });

  it('decides what to hide before the choice of series', () => {
    const all = [
      series('all', { a: 3 }, { n: 50 }),
      series('x', { a: 3 }, { group: 'x', n: 6 }),
      series('y', { a: 3 }, { group: 'y', n: 44 }),
    ];
    const visible = visibleReadiness(readiness(all), CONDITIONS, { only: ['all', 'y'] });
    expect(visible.series.map(({ id }) => id)).to.deep.equal(['all']);
    expect(visible.hidden.map(({ id, reason }) => [id, reason])).to.deep.equal([['y', 'protects']]);
  });

  it('takes a rating off the scale, or of an unknown condition, for none', () => {
    const visible = visibleReadiness(
      readiness([series('x', { a: 5, b: 0, c: 4, other: 3 }, { n: 10 })]),
      CONDITIONS,
    );
    expect([...visible.series[0]!.values]).to.deep.equal([['c', 4]]);
  });

  it('shows the reader’s own answers, whatever minN', () => {
    const own = {
      self: { ratings: { a: { value: 3 }, b: { value: 'na' as const }, c: { value: null } } },
      empty: { ratings: { a: { value: null } } },
    };
    const visible = visibleReadiness(readiness([]), CONDITIONS, { own });
    const [one] = visible.series;
    expect(visible.series.length).to.equal(1);
    expect(assessmentOfSeries(one!)).to.equal('self');
    expect(CONDITIONS.map(({ id }) => cellOf(one!, id))).to.deep.equal([
      { kind: 'value', value: 3 },
      { kind: 'not-applicable' },
      { kind: 'not-rated' },
    ]);
  });

  it('offers own answers by the name of their assessment', () => {
    const own = { self: { ratings: { a: { value: 3 } } }, team: { ratings: { a: { value: 2 } } } };
    const visible = visibleReadiness(readiness([]), CONDITIONS, { own, only: ['team'] });
    expect(visible.series.map((one) => assessmentOfSeries(one))).to.deep.equal(['team']);
  });

  it('groups conditions by domain in framework order', () => {
    const domains = [node('d1'), node('d2')];
    expect(
      groupConditions(CONDITIONS, domains).map(({ domain, conditions }) => [
        domain?.id,
        conditions.map(({ id }) => id),
      ]),
    ).to.deep.equal([
      ['d1', ['a', 'b']],
      ['d2', ['c']],
    ]);
    expect(groupConditions([node('x'), node('y')], []).length).to.equal(1);
  });

  it('a target without a rating on the scale is none', () => {
    const target = { label: 'Goal', ratings: { a: 9 } };
    expect(visibleReadiness(readiness([], { target }), CONDITIONS).target).to.equal(null);
  });
});

describe('comparison over time', () => {
  const visible = (all: Parameters<typeof readiness>[0]) => visibleReadiness(readiness(all), CONDITIONS);

  it('is with the same group’s latest earlier period', () => {
    const all = visible([
      series('t24', { a: 1 }, { group: 't', period: '2024-09', n: 20 }),
      series('t26', { a: 3 }, { group: 't', period: '2026-09', n: 20 }),
      series('t25', { a: 2 }, { group: 't', period: '2025-09', n: 20 }),
      series('x25', { a: 4 }, { group: 'x', period: '2025-09', n: 20 }),
    ]);
    const at = (id: string) => all.series.find((one) => one.id === id)!;
    expect(previousOf(all, at('t26'))?.id).to.equal('t25');
    expect(previousOf(all, at('t24'))).to.equal(null);
    expect(previousOf(all, at('x25'))).to.equal(null);
    const comparison = comparisonOf(all, [at('x25'), at('t26')])!;
    expect(changeIn(comparison, 'a')).to.equal(1);
    expect(changeIn(comparison, 'b')).to.equal(null);
  });

  it('takes the order of the config where periods are no dates', () => {
    const all = visible([
      series('one', { a: 1 }, { group: 't', period: 'Before', n: 20 }),
      series('two', { a: 2 }, { group: 't', period: 'After', n: 20 }),
    ]);
    expect(previousOf(all, all.series[1]!)?.id).to.equal('one');
    expect(previousOf(all, all.series[0]!)).to.equal(null);
  });

  it('never looks at a hidden period', () => {
    const all = visible([
      series('t25', { a: 2 }, { group: 't', period: '2025', n: 4 }),
      series('t26', { a: 3 }, { group: 't', period: '2026', n: 20 }),
    ]);
    expect(comparisonOf(all, all.series)).to.equal(null);
  });
});

describe('what is shown first', () => {
  const first = (all: Parameters<typeof readiness>[0], own = {}) =>
    defaultSeries(visibleReadiness(readiness(all), CONDITIONS, { own }));
  const self = { self: { ratings: { a: { value: 3 } } } };

  it('is the latest period, at most three groups of it', () => {
    const groups = ['a', 'b', 'c', 'd'].map((id) =>
      series(id, { a: 1 }, { group: id, period: '2026', n: 20 }),
    );
    expect(first([series('old', { a: 1 }, { group: 'a', period: '2025', n: 20 }), ...groups])).to.deep.equal([
      'a',
      'b',
      'c',
    ]);
  });

  it('is one group and its earlier period where there is one group', () => {
    const all = ['2024', '2026', '2025'].map((period) =>
      series(`t${period}`, { a: 1 }, { group: 't', period, n: 20 }),
    );
    expect(first(all)).to.deep.equal(['t2026', 't2025']);
  });

  it('keeps a place for the reader’s own answers', () => {
    const groups = ['a', 'b', 'c'].map((id) => series(id, { a: 1 }, { group: id, n: 20 }));
    expect(first(groups, self)).to.deep.equal(['a', 'b', 'own:self']);
    expect(first([], self)).to.deep.equal(['own:self']);
  });
});
