/** A team's votes on one condition. They live in memory while the condition is open: no names, no order. */
export interface Ballot {
  readonly seats: number;
  /** Votes by level value. */
  readonly counts: ReadonlyMap<number, number>;
  /** Seats that did not want to vote. */
  readonly passed: number;
  /** The last vote, so that a slip can be taken back; null when there is none, or once the votes are shown. */
  readonly last: number | 'pass' | null;
  readonly shown: boolean;
}

export const FEWEST_SEATS = 2;
export const MOST_SEATS = 20;

/** A number of seats the room can have. */
export const seatsIn = (wanted: number, fallback: number): number =>
  Number.isFinite(wanted) && wanted >= 1
    ? Math.min(MOST_SEATS, Math.max(FEWEST_SEATS, Math.round(wanted)))
    : fallback;

export const emptyBallot = (seats: number): Ballot => ({
  seats,
  counts: new Map(),
  passed: 0,
  last: null,
  shown: false,
});

/** Votes for a level, passes left out. */
export const votesIn = ({ counts }: Ballot): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Seats that have voted or passed. */
export const seatsDone = (ballot: Ballot): number => votesIn(ballot) + ballot.passed;

function withCount({ counts }: Ballot, value: number, step: 1 | -1): ReadonlyMap<number, number> {
  const count = (counts.get(value) ?? 0) + step;
  const next = new Map(counts);
  if (count > 0) next.set(value, count);
  else next.delete(value);
  return next;
}

/** The next seat votes for a level, or passes. */
export function cast(ballot: Ballot, vote: number | 'pass'): Ballot {
  if (ballot.shown || seatsDone(ballot) >= ballot.seats) return ballot;
  return vote === 'pass'
    ? { ...ballot, passed: ballot.passed + 1, last: vote }
    : { ...ballot, counts: withCount(ballot, vote, 1), last: vote };
}

/** Takes the last vote back, once. */
export function takeBack(ballot: Ballot): Ballot {
  const { last } = ballot;
  if (ballot.shown || last === null) return ballot;
  return last === 'pass'
    ? { ...ballot, passed: ballot.passed - 1, last: null }
    : { ...ballot, counts: withCount(ballot, last, -1), last: null };
}

/** One vote alone would show who gave it. */
export const canShow = (ballot: Ballot): boolean => !ballot.shown && votesIn(ballot) >= FEWEST_SEATS;

export const show = (ballot: Ballot): Ballot =>
  canShow(ballot) ? { ...ballot, shown: true, last: null } : ballot;

/** All votes, lowest first. */
export const sortedVotes = ({ counts }: Ballot): number[] =>
  [...counts].sort(([a], [b]) => a - b).flatMap(([value, count]) => Array<number>(count).fill(value));
