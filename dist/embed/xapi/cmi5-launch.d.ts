import { type XapiActor, type XapiContext } from './types.js';
/** What a learning system puts into the address that it opens. */
export interface Cmi5Launch {
    readonly endpoint: string;
    readonly fetch: string;
    readonly actor: XapiActor;
    readonly registration: string;
    readonly activityId: string;
}
/**
 * Reads the cmi5 launch parameters of an address.
 * @returns null when it has none: the page was not opened by a learning system.
 * @throws TypeError when some are missing, or lead to where nothing may be sent.
 */
export declare function readLaunch(href: string): Cmi5Launch | null;
/** The address without the launch: it names the learner, and a link to a view must not. */
export declare function withoutLaunch(href: string): string;
/** What the learning system says about this launch. */
export interface LaunchData {
    /** `Normal`, or `Browse` and `Review`, in which nothing is recorded. */
    readonly mode: string;
    readonly context: XapiContext;
    readonly masteryScore: number | null;
    /** Where the window must go at the end; null for nowhere. */
    readonly returnUrl: string | null;
}
/** The requests of a session: its token is fetched once and opens the rest. */
export declare class LearningSystem {
    #private;
    readonly authorization: string;
    private constructor();
    /** @throws XapiError when the token cannot be had, as after a reload: it is given once. */
    static open(launch: Cmi5Launch): Promise<LearningSystem>;
    launchData(): Promise<LaunchData>;
    /** Languages that the learner prefers, the first one most; none when the system does not say. */
    languages(): Promise<string[]>;
    /** Whether this verb was said about this unit in this registration before. */
    hasSaid(verbId: string): Promise<boolean>;
}
