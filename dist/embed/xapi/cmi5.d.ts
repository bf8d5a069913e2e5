import { LearningSystem, type Cmi5Launch, type LaunchData } from './cmi5-launch.js';
import { type LikertOptions } from './statements.js';
import { type XapiErrorHandler } from './types.js';
export interface Cmi5Options extends Pick<LikertOptions, 'withEvidence' | 'withScore'> {
    /** The address with the launch parameters; default: that of the page, from which they are then taken. */
    readonly href?: string;
    /** Under which the conditions are named; default: the id of the unit, given by the learning system. */
    readonly base?: string;
    readonly root?: EventTarget;
    readonly onError?: XapiErrorHandler;
    /** Says `completed` once every condition of an assessment is answered. True unless set to false. */
    readonly completes?: boolean;
}
/** What was read before a session begins. */
interface KnownLaunch {
    readonly data: LaunchData;
    readonly languages: readonly string[];
    readonly isCompleted: boolean;
}
/** A launch under way: one learner, one registration, until the page goes. */
export declare class Cmi5Session {
    #private;
    readonly launch: Cmi5Launch;
    /** What the learning system says: mode, mastery score, where to go at the end. */
    readonly data: LaunchData;
    /** Languages that the learner prefers, the first one most. */
    readonly languages: readonly string[];
    constructor(launch: Cmi5Launch, system: LearningSystem, about: KnownLaunch, { root, onError, completes, base, ...rest }: Cmi5Options);
    /** Says that the page is ready: the first statement of a session. */
    begin(): Promise<void>;
    /**
     * Says that the learner has done all of it, once in a registration.
     * @returns false where cmi5 does not allow it: said before, session over, not launched to be recorded.
     */
    completed(): Promise<boolean>;
    /**
     * Says that the learner has passed. Never said by itself: a rating of a school is no test of a person.
     * @param scaled 0 to 1; must reach the mastery score where there is one.
     * @returns false where cmi5 does not allow it.
     */
    passed(scaled?: number): Promise<boolean>;
    /** Ends the session, and leads back to where the learning system wants the window. */
    terminate(): Promise<void>;
}
/**
 * Starts a cmi5 session from the page's address: fetches the token, reads what the learning system says, and says
 * `initialized`; from then on ratings go to the learning system's record store, and `terminated` when the page goes.
 * @returns null when the page was not opened by a learning system, or the session could not be started: `onError`
 * is told why, and the page works on without it.
 */
export declare function startCmi5(options?: Cmi5Options): Promise<Cmi5Session | null>;
export {};
