const FEWEST_SEATS = 2;
const MOST_SEATS = 20;
/** A number of seats the room can have. */
const seatsIn = (wanted, fallback) => Number.isFinite(wanted) && wanted >= 1
    ? Math.min(MOST_SEATS, Math.max(FEWEST_SEATS, Math.round(wanted)))
    : fallback;
const emptyBallot = (seats) => ({
    seats,
    counts: new Map(),
    passed: 0,
    last: null,
    shown: false,
});
/** Votes for a level, passes left out. */
const votesIn = ({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0);
/** Seats that have voted or passed. */
const seatsDone = (ballot) => votesIn(ballot) + ballot.passed;
function withCount({ counts }, value, step) {
    const count = (counts.get(value) ?? 0) + step;
    const next = new Map(counts);
    if (count > 0)
        next.set(value, count);
    else
        next.delete(value);
    return next;
}
/** The next seat votes for a level, or passes. */
function cast(ballot, vote) {
    if (ballot.shown || seatsDone(ballot) >= ballot.seats)
        return ballot;
    return vote === 'pass'
        ? { ...ballot, passed: ballot.passed + 1, last: vote }
        : { ...ballot, counts: withCount(ballot, vote, 1), last: vote };
}
/** Takes the last vote back, once. */
function takeBack(ballot) {
    const { last } = ballot;
    if (ballot.shown || last === null)
        return ballot;
    return last === 'pass'
        ? { ...ballot, passed: ballot.passed - 1, last: null }
        : { ...ballot, counts: withCount(ballot, last, -1), last: null };
}
/** One vote alone would show who gave it. */
const canShow = (ballot) => !ballot.shown && votesIn(ballot) >= FEWEST_SEATS;
const show = (ballot) => canShow(ballot) ? { ...ballot, shown: true, last: null } : ballot;
/** All votes, lowest first. */
const sortedVotes = ({ counts }) => [...counts].sort(([a], [b]) => a - b).flatMap(([value, count]) => Array(count).fill(value));

export { FEWEST_SEATS, MOST_SEATS, canShow, cast, emptyBallot, seatsDone, seatsIn, show, sortedVotes, takeBack, votesIn };
