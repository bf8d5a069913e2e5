/** A page's `fetch`, played: every request waits for its answer; aborts reject as in a browser. */
export class FakeFetch {
  readonly requests: { url: string; init: RequestInit; answer: (response: Response) => void }[] = [];
  readonly #real = window.fetch;

  constructor() {
    window.fetch = (input, init = {}) =>
      new Promise((resolve, reject) => {
        const { signal } = init;
        this.requests.push({ url: String(input), init, answer: resolve });
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
  }

  get urls(): string[] {
    return this.requests.map(({ url }) => url.split('/').pop() ?? '');
  }

  /** Requests that were neither answered nor aborted. */
  get aborted(): boolean[] {
    return this.requests.map(({ init }) => init.signal?.aborted === true);
  }

  /** Answers the newest request for a file with JSON, or with a status. */
  answer(name: string, body: unknown, status = 200): void {
    const request = this.requests.filter(({ url }) => url.endsWith(name)).pop();
    if (!request) throw new Error(`${name} was not asked for`);
    request.answer(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
  }

  restore(): void {
    window.fetch = this.#real;
  }
}

type Level = 'error' | 'warn';

/** Takes what is written to the console, so that a test may ask for it and the log stays clean. */
export class FakeConsole {
  readonly lines: string[] = [];
  readonly #real = { error: console.error, warn: console.warn };

  constructor() {
    for (const level of ['error', 'warn'] as Level[])
      console[level] = (...args: unknown[]) => void this.lines.push(args.map(String).join(' '));
  }

  restore(): void {
    Object.assign(console, this.#real);
  }
}
