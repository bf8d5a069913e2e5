import { type XapiErrorHandler, type XapiSend, type XapiStatement } from './types.js';
export interface Pace {
    /** Milliseconds that statements wait for company: someone who tries several levels gives one answer. */
    readonly gather: number;
    /** Milliseconds before the second try; each pause after it is twice as long. */
    readonly pause: number;
}
/** Tells the page; what its handler throws must not stop the queue. */
export declare function tell(onError: XapiErrorHandler, error: unknown, lost?: readonly XapiStatement[]): void;
/** Statements on their way, in memory only. Sends them one request after the other and tries again for a while. */
export declare class StatementQueue {
    #private;
    constructor(send: XapiSend, onError: XapiErrorHandler, pace?: Pace);
    add(statement: XapiStatement, about?: string): void;
    /** Sends what waits now. Resolves when it was taken, or when it has to wait for another try. */
    flush(): Promise<void>;
    /** The page is going: sends everything without waiting for answers. */
    leave(): void;
}
