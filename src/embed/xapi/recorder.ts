import type { RateDetail } from '../../events/event-types.js';
import type { Model } from '../../model/types.js';
import { StatementQueue, tell } from './statement-queue.js';
import { checkActor, checkBase, likertStatement, responseOf, type LikertOptions } from './statements.js';
import { XapiError, type XapiErrorHandler, type XapiSend } from './types.js';

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

export const warn: XapiErrorHandler = (error, lost) => console.warn('xapi:', error, lost);

const modelOf = (event: Event): Model | null =>
  event
    .composedPath()
    .map((target) => (target as { readonly model?: Model | null }).model)
    .find((model) => model) ?? null;

/** @returns stops the listening. */
export function onRatings(
  root: EventTarget,
  listener: RatingListener,
  onError: XapiErrorHandler,
): () => void {
  const heard = (event: Event): void => {
    try {
      const model = modelOf(event);
      if (!model) throw new XapiError('The framework of a rating could not be found.');
      listener((event as CustomEvent<RateDetail>).detail, model, event);
    } catch (error) {
      tell(onError, error);
    }
  };
  root.addEventListener('lcf-rate', heard);
  return () => root.removeEventListener('lcf-rate', heard);
}

/** Puts the answers that are new into a queue; a changed note alone is not one unless notes are sent. */
export function answersInto(queue: StatementQueue, options: LikertOptions): RatingListener {
  const known = new Map<string, string>();
  return (rating, model) => {
    const about = `${rating.assessment}\n${rating.id}`;
    const answer = JSON.stringify([
      responseOf(rating, model.readiness.levels),
      options.withEvidence ? [rating.evidence, rating.link] : null,
    ]);
    if (known.get(about) === answer) return;
    const statement = likertStatement(rating, model, options);
    if (!statement) return;
    known.set(about, answer);
    queue.add(statement, about);
  };
}

/** @returns stops the watching of the page. */
export function onLeave(hidden: () => void, gone: () => void): () => void {
  const changed = (): void => {
    if (document.visibilityState === 'hidden') hidden();
  };
  document.addEventListener('visibilitychange', changed);
  addEventListener('pagehide', gone);
  return () => {
    document.removeEventListener('visibilitychange', changed);
    removeEventListener('pagehide', gone);
  };
}

/**
 * Sends every rating that a person gives on this page as a likert statement, through a function of the page's.
 * Failures go to `onError`; nothing else on the page notices them.
 * @throws TypeError when `actor` or `base` is not what it must be.
 * @example
 * recordRatings({ actor, base: 'https://www.district.example/lcf/', send: recordStoreSend({ endpoint: '/xapi/' }) });
 */
export function recordRatings({
  root = document,
  send,
  onError = warn,
  ...options
}: RecordOptions): Recorder {
  checkActor(options.actor);
  checkBase(options.base);
  const queue = new StatementQueue(send, onError);
  const flush = (): Promise<void> => queue.flush();
  const unlisten = onRatings(root, answersInto(queue, options), onError);
  const unwatch = onLeave(
    () => void flush(),
    () => queue.leave(),
  );
  return {
    flush,
    stop: () => {
      unlisten();
      unwatch();
      return flush();
    },
  };
}
