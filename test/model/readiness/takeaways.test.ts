import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { conditionStats } from '../../../src/model/readiness/condition-stats.js';
import { takeaways } from '../../../src/model/readiness/takeaways.js';
import { visibleReadiness } from '../../../src/model/readiness/visible-readiness.js';
import type { ReadinessTarget } from '../../../src/model/types.js';
import type { SourceSeries } from '../../../src/model/readiness/series-types.js';
import { node, readiness, series } from './helpers.js';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const CONDITIONS = IDS.map((id) => node(id));

const facts = (all: readonly SourceSeries[], target?: ReadinessTarget, shown?: readonly string[]) => {
  const visible = visibleReadiness(readiness(all, target ? { target } : {}), CONDITIONS);
  const chosen = visible.series.filter(({ id }) => !shown || shown.includes(id));
  return takeaways(visible, chosen);
};

describe('takeaways', () => {
  it('name the highest and, without a target, the lowest rated condition', () => {
    expect(
      facts([series('x', { a: 3, b: 2, c: 1 }, { n: 20 })]).map((one) => [
        one.kind,
        'conditions' in one && one.conditions,
      ]),
    ).to.deep.equal([
      ['highest', ['a']],
      ['lowest', ['c']],
    ]);
  });

  it('name ties together up to three, and nothing beyond', () => {
    const [tie] = facts([series('x', { a: 3, b: 3, c: 1 }, { n: 20 })]);
    expect(tie).to.deep.include({ kind: 'highest', conditions: ['a', 'b'], value: 3 });
    expect(
      facts([series('x', { a: 3, b: 3, c: 3, d: 3, e: 1 }, { n: 20 })]).map(({ kind }) => kind),
    ).to.deep.equal(['lowest']);
    expect(facts([series('x', { a: 3, b: 3, c: 3 }, { n: 20 })])).to.deep.equal([]);
  });

  it('name the largest gap to the target, or that it is reached', () => {
    const target = { label: 'Goal', ratings: { a: 4, b: 3 } };
    expect(facts([series('x', { a: 3, b: 1 }, { n: 20 })], target)[1]).to.deep.include({
      kind: 'gap',
      conditions: ['b'],
      gap: 2,
    });
    expect(facts([series('x', { a: 4, b: 3.5 }, { n: 20 })], target)[1]).to.deep.include({
      kind: 'target-met',
      count: 2,
    });
  });

  it('name the biggest change of a group, together where several moved as far', () => {
    const pair = (after: SourceSeries['ratings']) => [
      series('old', { a: 1, b: 2, c: 3 }, { group: 't', period: '2025', n: 20 }),
      series('new', after, { group: 't', period: '2026', n: 20 }),
    ];
    expect(facts(pair({ a: 2.5, b: 2, c: 2.5 }), undefined, ['new'])[1]).to.deep.include({
      kind: 'change',
      conditions: ['a'],
      by: 1.5,
      before: 1,
      after: 2.5,
    });
    expect(facts(pair({ a: 2, b: 3, c: 3.5 }), undefined, ['new'])[1]).to.deep.include({
      conditions: ['a', 'b'],
      by: 1,
      before: null,
    });
    const bothWays = facts(pair({ a: 2, b: 1, c: 3 }), undefined, ['new']);
    expect(bothWays.some(({ kind }) => kind === 'change')).to.equal(false);
  });

  it('name what two groups of the same time see a level or more apart', () => {
    const all = [
      series('x', { a: 3, b: 2 }, { group: 'x', n: 20 }),
      series('y', { a: 1.5, b: 2 }, { group: 'y', n: 20 }),
    ];
    expect(facts(all)[1]).to.deep.include({
      kind: 'differ',
      condition: 'a',
      highValue: 3,
      lowValue: 1.5,
    });
    const close = [all[0]!, series('y', { a: 2.1, b: 2 }, { group: 'y', n: 20 })];
    expect(facts(close).some(({ kind }) => kind === 'differ')).to.equal(false);
  });

  it('name what a group disagrees on most, where its answers are spread out', () => {
    const stats = (counts: number[]) =>
      conditionStats({ counts, notApplicable: 0, unknown: 0 }, [1, 2, 3, 4]);
    const one = series(
      'x',
      { a: 3, b: 2.5, c: 2 },
      {
        n: 20,
        stats: new Map([
          ['a', stats([0, 0, 20, 0])],
          ['b', stats([8, 2, 2, 8])],
          ['c', stats([5, 10, 5, 0])],
        ]),
      },
    );
    expect(facts([one])[1]).to.deep.include({ kind: 'disagree', conditions: ['b'], lowest: 1, highest: 4 });
  });

  it('are at most three and never about what is hidden or not rated', () => {
    const rating = fc.option(fc.double({ min: 1, max: 4, noNaN: true }), { nil: null });
    const one = fc.record({
      n: fc.integer({ min: 1, max: 30 }),
      ratings: fc.array(rating, { minLength: 5, maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (all) => {
        const sources = all.map(({ n, ratings }, index) =>
          series(`s${index}`, Object.fromEntries(IDS.map((id, at) => [id, ratings[at] ?? null])), {
            group: index % 2 ? 'x' : 'y',
            period: String(2020 + index),
            n,
          }),
        );
        const found = facts(sources);
        expect(found.length).to.be.at.most(3);
        for (const fact of found) {
          const used = Object.values(fact).filter(
            (part) => part !== null && typeof part === 'object' && 'origin' in part,
          );
          for (const part of used) {
            const source = sources.find(({ id }) => id === part.id)!;
            expect(source.n).to.be.at.least(10);
            for (const id of 'conditions' in fact ? fact.conditions : []) {
              expect(source.ratings[id]).to.not.equal(null);
            }
          }
        }
      }),
    );
  });
});
