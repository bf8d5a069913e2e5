/** Language tag to text. */
export type LanguageMap = Readonly<Record<string, string>>;
/** Full address to any value. */
export type Extensions = Readonly<Record<string, unknown>>;
/** An account on a system: the way to name a person without saying who it is. */
export interface XapiAccount {
    readonly homePage: string;
    readonly name: string;
}
/** Whom a statement is about: an agent or a group. Always given by the page, never made here. */
export interface XapiActor {
    readonly objectType?: 'Agent' | 'Group';
    readonly name?: string;
    readonly account?: XapiAccount;
    readonly mbox?: string;
    readonly mbox_sha1sum?: string;
    readonly openid?: string;
    readonly member?: readonly XapiActor[];
}
export interface XapiComponent {
    readonly id: string;
    readonly description: LanguageMap;
}
export interface XapiDefinition {
    readonly name?: LanguageMap;
    readonly description?: LanguageMap;
    readonly type?: string;
    readonly interactionType?: 'likert';
    readonly scale?: readonly XapiComponent[];
}
export interface XapiActivity {
    readonly objectType?: 'Activity';
    readonly id: string;
    readonly definition?: XapiDefinition;
}
export declare const ACTIVITY_PLACES: readonly ['parent', 'grouping', 'category', 'other'];
export type ContextActivities = Readonly<Partial<Record<(typeof ACTIVITY_PLACES)[number], readonly XapiActivity[]>>>;
export interface XapiContext {
    readonly registration?: string;
    readonly contextActivities?: ContextActivities;
    readonly extensions?: Extensions;
    readonly [other: string]: unknown;
}
export interface XapiScore {
    readonly scaled?: number;
    readonly raw?: number;
    readonly min?: number;
    readonly max?: number;
}
export interface XapiResult {
    readonly response?: string;
    readonly score?: XapiScore;
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly duration?: string;
    readonly extensions?: Extensions;
}
export interface XapiStatement {
    readonly id: string;
    readonly actor: XapiActor;
    readonly verb: {
        readonly id: string;
        readonly display: LanguageMap;
    };
    readonly object: XapiActivity;
    readonly result?: XapiResult;
    readonly context?: XapiContext;
    readonly timestamp: string;
}
/**
 * Hands statements to a record store. `keepalive` says that the page may be leaving: a request must outlive it.
 * Rejects when they were not taken; an `XapiError` with `retry: false` says that trying again is of no use.
 */
export type XapiSend = (statements: readonly XapiStatement[], how: {
    readonly keepalive: boolean;
}) => Promise<unknown>;
/** Told of what went wrong, and which statements were given up. */
export type XapiErrorHandler = (error: unknown, lost: readonly XapiStatement[]) => void;
/** What a record store answered, or what about it was wrong. */
export declare class XapiError extends Error {
    /** HTTP status; 0 when there was no answer. */
    readonly status: number;
    /** False when the same statements would be refused again. */
    readonly retry: boolean;
    readonly name = "XapiError";
    constructor(message: string, 
    /** HTTP status; 0 when there was no answer. */
    status?: number, 
    /** False when the same statements would be refused again. */
    retry?: boolean);
}
