/** Characters of `cmi.suspend_data` by version of SCORM. */
export declare const SUSPEND_LIMITS: {
    readonly '1.2': 4096;
    readonly '2004': 64000;
};
export interface Suspended {
    readonly data: string;
    /** False when something had to be shortened or left out. */
    readonly isWhole: boolean;
}
/**
 * What a reader entered as `suspend_data` that never is longer than `limit`. Whole where it fits; else the longest
 * texts are cut; else parts are left out, the plan and the practices before the ratings.
 */
export declare function suspend(state: object, limit: number): Suspended;
/** What `suspend` wrote; null for anything else. */
export declare function resume(data: string): unknown;
