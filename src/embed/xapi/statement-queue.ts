import { XapiError, type XapiErrorHandler, type XapiSend, type XapiStatement } from './types.js';

/** Browsers let requests that outlive a page carry 64 KiB together. */
const MOST_BYTES = 48_000;
/** More than this many waiting statements are not kept: the oldest go. */
const MOST_WAITING = 500;
const MOST_TRIES = 6;
const LONGEST_PAUSE = 60_000;

export interface Pace {
  /** Milliseconds that statements wait for company: someone who tries several levels gives one answer. */
  readonly gather: number;
  /** Milliseconds before the second try; each pause after it is twice as long. */
  readonly pause: number;
}
const PACE: Pace = { gather: 1_000, pause: 2_000 };

interface Waiting {
  /** What it is about: a later statement about the same takes its place. */
  readonly about: string;
  readonly statement: XapiStatement;
}

/** Tells the page; what its handler throws must not stop the queue. */
export function tell(onError: XapiErrorHandler, error: unknown, lost: readonly XapiStatement[] = []): void {
  try {
    onError(error, lost);
  } catch (thrown) {
    reportError(thrown);
  }
}

const mayRetry = (error: unknown): boolean => !(error instanceof XapiError) || error.retry;

/** Statements on their way, in memory only. Sends them one request after the other and tries again for a while. */
export class StatementQueue {
  readonly #send: XapiSend;
  readonly #onError: XapiErrorHandler;
  readonly #pace: Pace;
  readonly #waiting: Waiting[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #tries = 0;

  constructor(send: XapiSend, onError: XapiErrorHandler, pace = PACE) {
    this.#send = send;
    this.#onError = onError;
    this.#pace = pace;
  }

  add(statement: XapiStatement, about = ''): void {
    const earlier = about ? this.#waiting.findIndex((one) => one.about === about) : -1;
    if (earlier >= 0) this.#waiting.splice(earlier, 1);
    this.#waiting.push({ about, statement });
    if (this.#waiting.length > MOST_WAITING) this.#giveUp(this.#waiting.splice(0, 1), tooMany());
    this.#timer ??= this.#later(this.#pace.gather);
  }

  /** Sends what waits now. Resolves when it was taken, or when it has to wait for another try. */
  async flush(): Promise<void> {
    this.#stopTimer();
    await (this.#sending ??= this.#sendAll().finally(() => (this.#sending = null)));
  }

  /** The page is going: sends everything without waiting for answers. */
  leave(): void {
    this.#stopTimer();
    while (this.#waiting.length > 0) void this.#deliver(this.#take());
  }

  #later(pause: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => void this.flush(), pause);
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #sendAll(): Promise<void> {
    while (this.#waiting.length > 0) if (!(await this.#deliver(this.#take()))) return;
  }

  /** The oldest, as many as fit in one request. */
  #take(): Waiting[] {
    let bytes = 0;
    const count = this.#waiting.findIndex(({ statement }, index) => {
      bytes += new Blob([JSON.stringify(statement)]).size + 1;
      return index > 0 && bytes > MOST_BYTES;
    });
    return this.#waiting.splice(0, count < 0 ? this.#waiting.length : count);
  }

  async #deliver(batch: readonly Waiting[]): Promise<boolean> {
    try {
      await this.#send(
        batch.map(({ statement }) => statement),
        { keepalive: true },
      );
      this.#tries = 0;
      return true;
    } catch (error) {
      this.#tries += 1;
      if (mayRetry(error) && this.#tries < MOST_TRIES) {
        this.#waiting.unshift(...batch);
        const pause = Math.min(this.#pace.pause * 2 ** (this.#tries - 1), LONGEST_PAUSE);
        this.#timer ??= this.#later(pause);
        return false;
      }
      this.#tries = 0;
      this.#giveUp(batch, error);
      return true;
    }
  }

  #giveUp(batch: readonly Waiting[], error: unknown): void {
    tell(
      this.#onError,
      error,
      batch.map(({ statement }) => statement),
    );
  }
}

const tooMany = (): XapiError =>
  new XapiError('Too many statements wait for the record store; the oldest was left out.');
