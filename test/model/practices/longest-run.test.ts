import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { longestRun } from '../../../src/model/practices/longest-run.js';

/** Every subset, for short lists. */
function longest(ranks: readonly number[]): number {
  let best = 0;
  for (let bits = 0; bits < 2 ** ranks.length; bits++) {
    const run = ranks.filter((_, place) => bits & (1 << place));
    if (run.every((rank, at) => at === 0 || (run[at - 1] ?? 0) < rank)) best = Math.max(best, run.length);
  }
  return best;
}

describe('longestRun', () => {
  it('finds what already ascends', () => {
    expect([...longestRun([3, 0, 1, 4, 2])].sort()).to.deep.equal([1, 2, 4]);
    expect(longestRun([]).size).to.equal(0);
    expect(longestRun([5]).size).to.equal(1);
  });

  it('ascends, and no run is longer', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 9 }), (ranks) => {
        const run = [...longestRun(ranks)].sort((a, b) => a - b).map((place) => ranks[place] ?? 0);
        expect(run).to.deep.equal([...run].sort((a, b) => a - b));
        expect(run.length).to.equal(longest(ranks));
      }),
    );
  });
});
