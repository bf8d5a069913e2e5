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
export declare const FEWEST_SEATS = 2;
export declare const MOST_SEATS = 20;
/** A number of seats the room can have. */
export declare const seatsIn: (wanted: number, fallback: number) => number;
export declare const emptyBallot: (seats: number) => Ballot;
/** Votes for a level, passes left out. */
export declare const votesIn: ({ counts }: Ballot) => number;
/** Seats that have voted or passed. */
export declare const seatsDone: (ballot: Ballot) => number;
/** The next seat votes for a level, or passes. */
export declare function cast(ballot: Ballot, vote: number | 'pass'): Ballot;
/** Takes the last vote back, once. */
export declare function takeBack(ballot: Ballot): Ballot;
/** One vote alone would show who gave it. */
export declare const canShow: (ballot: Ballot) => boolean;
export declare const show: (ballot: Ballot) => Ballot;
/** All votes, lowest first. */
export declare const sortedVotes: ({ counts }: Ballot) => number[];
