import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { domainRollup } from '../../../src/model/readiness/domain-rollups.js';
import { ResponseTally } from '../../../src/model/readiness/responses.js';
import type { SourceSeries, VisibleReadiness } from '../../../src/model/readiness/series-types.js';
import { visibleReadiness } from '../../../src/model/readiness/visible-readiness.js';
import { LEVELS, node, readiness, series } from './helpers.js';

/*
 * Plays a reader who wants to know what a small group said. They know the config, who is in which group, how the
 * rules work, and everything that is shown; they add and subtract. Found is whatever says something about fewer
 * than minN people.
 */

const CONDITIONS = ['a', 'b', 'c'].map((id) => node(id, 'd'));
const GROUPS = ['g0', 'g1', 'g2', 'g3', 'g4'].map((id) => ({ id, label: id.toUpperCase() }));
const RUNS = 1500;

interface Person {
  readonly group: number;
  readonly answers: readonly string[];
}

const person = fc.record({
  // Groups of very different size, and people without one.
  group: fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4, -1),
  answers: fc.array(fc.constantFrom('1', '2', '3', '4', '', '', 'na', '?'), { minLength: 3, maxLength: 3 }),
});

function shownFor(people: readonly Person[], minN: number): VisibleReadiness {
  const tally = new ResponseTally({ conditions: CONDITIONS, levels: LEVELS, groups: GROUPS });
  const table = tally.table(['Group', 'a', 'b', 'c']);
  people.forEach(({ group, answers }, index) => table.add([GROUPS[group]?.id ?? '', ...answers], index + 2));
  return visibleReadiness(readiness([], { minN }), CONDITIONS, {
    added: tally.series((group, period) => `${group ?? 'Everyone'}${period}`),
    domains: [node('d')],
  });
}

const counted = ({ answers }: Person): boolean => answers.some((one) => one !== '');
const onScale = (answer: string | undefined): boolean => answer !== undefined && /^[1-4]$/u.test(answer);

/** Who stands behind a shown figure, by the names of people. */
function behind(people: readonly Person[], group: string | undefined, condition: number): Set<number> {
  return new Set(
    people.flatMap((one, name) =>
      counted(one) &&
      onScale(one.answers[condition]) &&
      (group === undefined || GROUPS[one.group]?.id === group)
        ? [name]
        : [],
    ),
  );
}

/** Every set of people that a sum or difference of shown figures speaks about. */
function* knowable(sets: readonly Set<number>[]): Generator<Set<number>> {
  for (const [index, whole] of sets.entries()) {
    const parts = sets.filter((part, at) => at !== index && [...part].every((name) => whole.has(name)));
    for (let choice = 0; choice < 2 ** parts.length; choice += 1) {
      const taken = parts.filter((_, at) => choice & (1 << at));
      const names = new Set(taken.flatMap((part) => [...part]));
      const isApart = names.size === taken.reduce((sum, part) => sum + part.size, 0);
      if (isApart) yield new Set([...whole].filter((name) => !names.has(name)));
    }
  }
}

describe('the attack on small groups', () => {
  it(`finds nothing in ${RUNS} random sets of answers`, () => {
    let runs = 0;
    let hidden = 0;
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 70 }),
        fc.constantFrom(3, 5, 10),
        (people, minN) => {
          const visible = shownFor(people, minN);
          runs += 1;
          hidden += visible.hidden.length;
          CONDITIONS.forEach(({ id }, condition) => {
            const shown = visible.series.filter((one) => one.stats.has(id) && one.values.has(id));
            const sets = shown.map(({ group }) => behind(people, group, condition));
            shown.forEach((one, index) => expect(one.stats.get(id)!.answered).to.equal(sets[index]!.size));
            for (const set of knowable(sets)) {
              expect(set.size === 0 || set.size >= minN, `${id}: ${set.size} of ${minN}`).to.equal(true);
            }
          });
        },
      ),
      { numRuns: RUNS },
    );
    expect(runs).to.be.at.least(RUNS);
    // The data were worth attacking.
    expect(hidden).to.be.above(RUNS);
  });

  it(`works out no hidden figure of ${RUNS} random configs`, () => {
    const rating = fc.option(fc.double({ min: 1, max: 4, noNaN: true }), { nil: null, freq: 4 });
    const group = fc.record({
      n: fc.integer({ min: 1, max: 40 }),
      ratings: fc.array(rating, { minLength: 3, maxLength: 3 }),
    });
    let tried = 0;
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 6 }), fc.nat({ max: 12 }), (groups, others) => {
        const sources = sourcesOf(groups, others);
        const visible = visibleReadiness(readiness(sources), CONDITIONS);
        for (const condition of ['a', 'b', 'c']) {
          const total = visible.series.find(({ id }) => id === 'total');
          const shown = visible.series.filter((one) => one.id !== 'total' && one.values.has(condition));
          const unseen = groups
            .map(({ n, ratings }, index) => ({
              id: `g${index}`,
              n,
              value: ratings['abc'.indexOf(condition)] ?? null,
            }))
            .filter(({ id, value }) => value !== null && !shown.some((one) => one.id === id));
          const secret = unseen.filter(({ n }) => n < 10);
          const whole = total?.values.get(condition);
          if (whole === undefined) continue;
          for (const guess of guesses(visible, condition, whole, groups)) {
            const hit = secret.find(({ value }) => Math.abs((value ?? 0) - guess) < 1e-9);
            // Unseen groups that rate the same have their mean in common, which tells nobody apart.
            const isChance =
              hit &&
              unseen.some((one) => one !== hit && Math.abs((one.value ?? 0) - (hit.value ?? 0)) < 1e-3);
            expect(hit && !isChance ? hit.id : 'nothing', condition).to.equal('nothing');
            tried += 1;
          }
        }
      }),
      { numRuns: RUNS },
    );
    expect(tried).to.be.above(RUNS);
  });

  it('a figure of a domain tells no more than the conditions that are shown', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 12, maxLength: 40 }), (people) => {
        const visible = shownFor(people, 10);
        for (const one of visible.series) {
          const rollup = domainRollup(one, visible.groups[0]!);
          const values = [...one.values.values()];
          if (rollup)
            expect(rollup.value).to.be.closeTo(values.reduce((a, b) => a + b, 0) / values.length, 1e-9);
          for (const id of one.hidden) expect(one.values.has(id) || one.stats.has(id)).to.equal(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The total as an author would write it: the mean of all who rated, groups and others. */
function sourcesOf(
  groups: readonly { readonly n: number; readonly ratings: readonly (number | null)[] }[],
  others: number,
): SourceSeries[] {
  const ratings = (index: number): Record<string, number | null> =>
    Object.fromEntries(['a', 'b', 'c'].map((id, at) => [id, groups[index]!.ratings[at] ?? null]));
  const whole = Object.fromEntries(
    ['a', 'b', 'c'].map((id, at) => {
      const rated = groups.filter((one) => one.ratings[at] != null);
      const n = rated.reduce((sum, one) => sum + one.n, others);
      const sum = rated.reduce((all, one) => all + one.n * (one.ratings[at] ?? 0), others * 2.345678);
      return [id, n > 0 ? sum / n : null];
    }),
  );
  const n = groups.reduce((sum, one) => sum + one.n, others);
  return [
    series('total', whole, { n }),
    ...groups.map((one, index) => series(`g${index}`, ratings(index), { group: `g${index}`, n: one.n })),
  ];
}

/** What a reader gets by taking the shown groups from the total, for every number of people the rest may have. */
function guesses(
  visible: VisibleReadiness,
  condition: string,
  whole: number,
  groups: readonly { readonly n: number }[],
): number[] {
  const shown = visible.series.filter((one) => one.id !== 'total' && one.values.has(condition));
  const taken = shown.reduce((sum, one) => sum + (one.n ?? 0) * (one.values.get(condition) ?? 0), 0);
  const people = shown.reduce((sum, one) => sum + (one.n ?? 0), 0);
  // The reader does not know who rated, but tries the size of every single group as the rest.
  return groups.map(({ n }) => (whole * (people + n) - taken) / n);
}
