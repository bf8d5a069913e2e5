import type { RateDetail } from '../../events/event-types.js';
import type { Model } from '../../model/types.js';
import { StatementQueue } from './statement-queue.js';
import { type LikertOptions } from './statements.js';
import { type XapiErrorHandler, type XapiSend } from './types.js';
export interface RecordOptions extends LikertOptions {
    readonly send: XapiSend;
    /** Whose `lcf-rate` events count: an element, or by default the document. */
    readonly root?: EventTarget;
    /** Told what went wrong; by default the console is. */
    readonly onError?: XapiErrorHandler;
}
/** A recording under way. */
export interface Recorder {
    /** Sends what waits now. */
    flush: () => Promise<void>;
    /** Listens no more, and sends what waits. */
    stop: () => Promise<void>;
}
/** A rating that a person gave, with the framework it is about. */
export type RatingListener = (rating: RateDetail, model: Model, event: Event) => void;
export declare const warn: XapiErrorHandler;
/** @returns stops the listening. */
export declare function onRatings(root: EventTarget, listener: RatingListener, onError: XapiErrorHandler): () => void;
/** Puts the answers that are new into a queue; a changed note alone is not one unless notes are sent. */
export declare function answersInto(queue: StatementQueue, options: LikertOptions): RatingListener;
/** @returns stops the watching of the page. */
export declare function onLeave(hidden: () => void, gone: () => void): () => void;
/**
 * Sends every rating that a person gives on this page as a likert statement, through a function of the page's.
 * Failures go to `onError`; nothing else on the page notices them.
 * @throws TypeError when `actor` or `base` is not what it must be.
 * @example
 * recordRatings({ actor, base: 'https://www.district.example/lcf/', send: recordStoreSend({ endpoint: '/xapi/' }) });
 */
export declare function recordRatings({ root, send, onError, ...options }: RecordOptions): Recorder;
