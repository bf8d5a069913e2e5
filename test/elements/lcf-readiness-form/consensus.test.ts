import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  canShow,
  cast,
  emptyBallot,
  seatsDone,
  seatsIn,
  show,
  sortedVotes,
  takeBack,
  votesIn,
  type Ballot,
} from '../../../src/elements/lcf-readiness-form/consensus.js';

const run = (seats: number, ...votes: (number | 'pass')[]): Ballot => votes.reduce(cast, emptyBallot(seats));

describe('a ballot', () => {
  it('counts votes by level and keeps no order', () => {
    expect(sortedVotes(run(5, 3, 2, 3))).to.deep.equal([2, 3, 3]);
    const { last: _a, ...one } = run(5, 3, 2, 3, 1);
    const { last: _b, ...other } = run(5, 2, 3, 3, 1);
    expect(new Map([...one.counts].sort())).to.deep.equal(new Map([...other.counts].sort()));
  });

  it('takes one vote a seat, a pass too', () => {
    const full = run(2, 4, 'pass', 1);
    expect([seatsDone(full), votesIn(full)]).to.deep.equal([2, 1]);
  });

  it('takes only the last vote back, and only while votes are hidden', () => {
    const ballot = takeBack(run(4, 1, 2));
    expect(sortedVotes(ballot)).to.deep.equal([1]);
    expect(takeBack(ballot)).to.equal(ballot);
    expect(takeBack(run(4, 1, 'pass')).passed).to.equal(0);
    const shown = show(run(4, 1, 2));
    expect(takeBack(shown)).to.equal(shown);
    expect(shown.last).to.equal(null);
  });

  it('is not shown with one vote alone, which would tell whose it is', () => {
    for (const ballot of [run(3), run(3, 2), run(3, 2, 'pass', 'pass')]) {
      expect(canShow(ballot)).to.equal(false);
      expect(show(ballot)).to.equal(ballot);
    }
    expect(show(run(3, 2, 2)).shown).to.equal(true);
  });

  it('takes no votes once shown', () => {
    const shown = show(run(5, 1, 2));
    expect(cast(shown, 3)).to.equal(shown);
  });

  it('never counts more than it has seats', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 20 }),
        fc.array(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constantFrom('pass' as const, 'back' as const))),
        (seats, steps) => {
          const ballot = steps.reduce<Ballot>(
            (now, step) => (step === 'back' ? takeBack(now) : cast(now, step)),
            emptyBallot(seats),
          );
          expect(seatsDone(ballot)).to.be.within(0, seats);
          expect(sortedVotes(ballot)).to.have.length(votesIn(ballot));
        },
      ),
    );
  });

  it('has room for 2 to 20', () => {
    expect([1, 2, 7.4, 20, 99].map((seats) => seatsIn(seats, 6))).to.deep.equal([2, 2, 7, 20, 20]);
    expect([NaN, 0, -3, Infinity].map((seats) => seatsIn(seats, 6))).to.deep.equal([6, 6, 6, 6]);
  });
});
