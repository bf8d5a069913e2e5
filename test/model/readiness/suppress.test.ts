import { expect } from '@open-wc/testing';
import { suppress } from '../../../src/model/readiness/suppress.js';
import type { SourceSeries } from '../../../src/model/readiness/series-types.js';
import { series } from './helpers.js';

const reasons = (all: readonly SourceSeries[], minN = 10): Record<string, string> =>
  Object.fromEntries([...suppress(all, ['a'], minN).series].map(([one, reason]) => [one.id, reason]));
const cells = (all: readonly SourceSeries[], conditions = ['a', 'b'], minN = 10): Record<string, string[]> =>
  Object.fromEntries([...suppress(all, conditions, minN).cells].map(([one, ids]) => [one.id, [...ids]]));
const group = (
  id: string,
  n: number | undefined,
  ratings: SourceSeries['ratings'] = { a: 3 },
  period?: string,
) => series(id, ratings, { group: id, ...(n === undefined ? {} : { n }), ...(period ? { period } : {}) });
const total = (n: number | undefined, ratings: SourceSeries['ratings'] = { a: 3 }, period?: string) =>
  series('all', ratings, { ...(n === undefined ? {} : { n }), ...(period ? { period } : {}) });

describe('suppression of whole series', () => {
  it('hides a group with fewer people than minN, and shows one with as many', () => {
    expect(reasons([group('x', 9), group('y', 10)])).to.deep.equal({ x: 'small' });
    expect(reasons([group('x', 4), group('y', 5)], 5)).to.deep.equal({ x: 'small' });
  });

  it('shows a series whose number of people is not given: the author has published it', () => {
    expect(reasons([group('x', undefined)])).to.deep.equal({});
  });

  it('hides the next smallest group too when the total less the others would give the small one', () => {
    expect(reasons([total(50), group('x', 6), group('y', 14), group('z', 30)])).to.deep.equal({
      x: 'small',
      y: 'protects',
    });
  });

  it('hides no further group when two small ones together are large enough', () => {
    expect(reasons([total(30), group('x', 6), group('y', 7), group('z', 17)])).to.deep.equal({
      x: 'small',
      y: 'small',
    });
  });

  it('hides a third when two small ones together are still too few', () => {
    expect(reasons([total(40), group('x', 3), group('y', 4), group('z', 13), group('w', 20)])).to.deep.equal({
      x: 'small',
      y: 'small',
      z: 'protects',
    });
  });

  it('counts people who stand in no listed group as a group of their own', () => {
    // 33 − 12 − 18 leaves 3 people without a group.
    expect(reasons([total(33), group('x', 12), group('y', 18)])).to.deep.equal({ x: 'protects' });
  });

  it('without a total in view there is nothing to subtract from', () => {
    expect(reasons([group('x', 6), group('y', 14)])).to.deep.equal({ x: 'small' });
    expect(reasons([total(9), group('x', 6), group('y', 14)])).to.deep.equal({ x: 'small', all: 'small' });
  });

  it('works out each period apart', () => {
    const all = [
      total(40, { a: 3 }, '2025'),
      group('x', 6, { a: 3 }, '2026'),
      group('y', 34, { a: 3 }, '2025'),
    ];
    // In 2025 six of 40 stand in no listed group; in 2026 there is no total.
    expect(reasons(all)).to.deep.equal({ x: 'small', y: 'protects' });
  });

  it('hides one of two totals that differ by a few people', () => {
    const named = series('sum', { a: 3 }, { group: 'everyone', n: 52 });
    expect(reasons([total(50), named, group('x', 24), group('y', 26)])).to.deep.equal({
      all: 'protects',
      x: 'protects',
    });
  });

  it('knows a total by its group’s name, and by a mark', () => {
    const named = series('sum', { a: 3 }, { group: 'Everyone', n: 30 });
    expect(reasons([named, group('x', 6), group('y', 24)])).to.deep.equal({ x: 'small', y: 'protects' });
    const marked = series('sum', { a: 3 }, { group: 'Our school', n: 30, isTotal: true });
    expect(reasons([marked, group('x', 6), group('y', 24)])).to.deep.equal({ x: 'small', y: 'protects' });
  });
});

describe('suppression of single conditions', () => {
  const answered = (counts: Record<string, number>) =>
    new Map(
      Object.entries(counts).map(([id, n]) => [
        id,
        {
          answered: n,
          notApplicable: 0,
          unknown: 0,
          counts: [n, 0, 0, 0],
          mean: 1,
          spread: null,
          agreement: 1,
        },
      ]),
    );

  it('hides a condition that too few of a large group rated', () => {
    const one = series('x', { a: 3, b: 2 }, { group: 'x', n: 12, stats: answered({ a: 12, b: 4 }) });
    expect(cells([one])).to.deep.equal({ x: ['b'] });
  });

  it('hides a further group’s figure when the total would give it away', () => {
    const all = [
      series('all', { a: 3, b: 2 }, { n: 30, isTotal: true, stats: answered({ a: 30, b: 22 }) }),
      series('x', { a: 3, b: 2 }, { group: 'x', n: 12, stats: answered({ a: 12, b: 4 }) }),
      series('y', { a: 3, b: 2 }, { group: 'y', n: 18, stats: answered({ a: 18, b: 18 }) }),
    ];
    expect(cells(all)).to.deep.equal({ x: ['b'], y: ['b'] });
  });

  it('hides the total where a small group is all there is behind it', () => {
    const all = [total(25, { a: 3, b: 2 }), group('x', 5, { a: 3, b: 2 }), group('y', 20, { a: 3, b: null })];
    expect(reasons(all)).to.deep.equal({ x: 'small', y: 'protects' });
    expect(cells(all)).to.deep.equal({ all: ['b'] });
  });

  it('a hidden group that did not rate a condition protects nobody there', () => {
    // x and y hide each other, but on b only x has a figure: all − z would be x.
    const all = [
      total(31, { a: 3, b: 3 }),
      group('x', 5, { a: 3, b: 3 }),
      group('y', 6, { a: 3, b: null }),
      group('z', 20, { a: 3, b: 3 }),
    ];
    expect(reasons(all)).to.deep.equal({ x: 'small', y: 'small' });
    expect(cells(all)).to.deep.equal({ z: ['b'] });
  });
});
