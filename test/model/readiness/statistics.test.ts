import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  agreement,
  difference,
  gapToTarget,
  mean,
  median,
  quantile,
  rounded,
  shownDifference,
  spread,
} from '../../../src/model/readiness/statistics.js';

const answers = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 60 });
const counts = fc.array(fc.nat({ max: 30 }), { minLength: 3, maxLength: 7 });

/* An implementation of its own, by other means: the definitions, written down one by one. */
const slowMean = (list: number[]): number => {
  let sum = 0;
  for (const one of list) sum += one;
  return sum / list.length;
};
/** Type 7 of Hyndman & Fan by its definition: the share p lies at 1 + (n − 1)p. */
const slowQuantile = (list: number[], p: number): number => {
  const ordered = [...list].sort((a, b) => a - b);
  const place = 1 + (ordered.length - 1) * p;
  const whole = Math.floor(place);
  const low = ordered[whole - 1]!;
  const high = ordered[Math.min(whole, ordered.length - 1)]!;
  return low + (place - whole) * (high - low);
};

/**
 * Van der Eijk's A as in his paper, by another way than the source: the distribution is cut into layers level by
 * level of height, and U comes from counting triples of category signs.
 */
const slowAgreement = (distribution: number[]): number | null => {
  const size = distribution.length;
  const total = distribution.reduce((a, b) => a + b, 0);
  if (total === 0) return null;
  const heights = [...new Set(distribution.filter((n) => n > 0))].sort((a, b) => a - b);
  let previous = 0;
  let sum = 0;
  for (const height of heights) {
    const pattern = distribution.map((n) => n >= height);
    const members = pattern.filter(Boolean).length;
    const weight = ((height - previous) * members) / total;
    let tu = 0;
    let tdu = 0;
    for (let i = 0; i < size - 2; i += 1)
      for (let j = i + 1; j < size - 1; j += 1)
        for (let k = j + 1; k < size; k += 1) {
          const [a, b, c] = [pattern[i], pattern[j], pattern[k]];
          if ((a && b && !c) || (!a && b && c)) tu += 1;
          if (a && !b && c) tdu += 1;
        }
    const u = tu + tdu === 0 ? 1 : ((size - 2) * tu - (size - 1) * tdu) / ((size - 2) * (tu + tdu));
    sum += weight * (members === size ? 0 : u * (1 - (members - 1) / (size - 1)));
    previous = height;
  }
  return sum;
};

describe('mean and quantiles', () => {
  it('agree with hand-worked lists', () => {
    expect(mean([2, 3, 4, 4])).to.equal(3.25);
    expect(median([4, 1, 3])).to.equal(3);
    expect(median([4, 1, 3, 2])).to.equal(2.5);
    expect(spread([1, 2, 3, 4, 4])).to.deep.equal({ lowest: 1, lower: 2, middle: 3, upper: 4, highest: 4 });
    // 1 2 2 3: quartiles at places 1.75 and 3.25.
    expect(spread([2, 1, 3, 2])).to.deep.equal({
      lowest: 1,
      lower: 1.75,
      middle: 2,
      upper: 2.25,
      highest: 3,
    });
  });

  it('say nothing about nothing', () => {
    expect(mean([])).to.equal(null);
    expect(median([Number.NaN])).to.equal(null);
    expect(spread([])).to.equal(null);
    expect(quantile([], 0.5)).to.equal(null);
  });

  it('agree with an implementation of their own on random answers', () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        expect(mean(list)).to.be.closeTo(slowMean(list), 1e-9);
        expect(quantile(list, share)).to.be.closeTo(slowQuantile(list, share), 1e-9);
      }),
    );
  });

  it('do not change the list they are given', () => {
    const list = Object.freeze([3, 1, 2]);
    expect(median(list)).to.equal(2);
  });
});

describe('agreement (van der Eijk’s A)', () => {
  it('agrees with the values of the paper’s patterns', () => {
    expect(agreement([10, 0, 0, 0])).to.equal(1);
    expect(agreement([0, 0, 7, 0, 0])).to.equal(1);
    expect(agreement([5, 5, 5, 5])).to.equal(0);
    expect(agreement([5, 0, 0, 5])).to.equal(-1);
    expect(agreement([1, 0, 0, 0, 1])).to.equal(-1);
  });

  it('agrees with a distribution worked by hand', () => {
    // [2 4 2 0]: 6 of 8 in the layer 1110 (A = 1 × (1 − 2/3) = 1/3), 2 of 8 in 0100 (A = 1): 0.25 + 0.25.
    expect(agreement([2, 4, 2, 0])).to.be.closeTo(0.5, 1e-9);
  });

  it('is the same from either end, and whatever the number of people', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (distribution, times) => {
        const value = agreement(distribution);
        const mirrored = agreement([...distribution].reverse());
        const more = agreement(distribution.map((n) => n * times));
        if (value === null) {
          expect([mirrored, more]).to.deep.equal([null, null]);
          return;
        }
        expect(mirrored).to.be.closeTo(value, 1e-9);
        expect(more).to.be.closeTo(value, 1e-9);
        expect(value).to.be.within(-1, 1);
      }),
    );
  });

  it('agrees with an implementation of its own on random distributions', () => {
    fc.assert(
      fc.property(counts, (distribution) => {
        const [value, slow] = [agreement(distribution), slowAgreement(distribution)];
        if (slow === null) expect(value).to.equal(null);
        else expect(value).to.be.closeTo(slow, 1e-9);
      }),
    );
  });
});

describe('differences', () => {
  it('know no difference to what is not known', () => {
    expect(difference(null, 2)).to.equal(null);
    expect(difference(2, undefined)).to.equal(null);
    expect(gapToTarget(2.5, 4)).to.equal(1.5);
    expect(gapToTarget(4, 3)).to.equal(-1);
    expect(difference(2.4, 3.2)).to.equal(0.8);
  });

  it('are those of the figures as shown', () => {
    expect(shownDifference(2.44, 3.16)).to.equal(0.8);
    expect(shownDifference(2.04, 2.06)).to.equal(0.1);
    expect(rounded(2.25)).to.equal(2.3);
    expect(rounded(-0.25)).to.equal(-0.3);
    expect(Object.is(rounded(-0.01), 0)).to.equal(true);
  });
});
