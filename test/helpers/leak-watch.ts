/** A target that outlives an element: the window, the document, a media query, not a node inside a widget. */
function outlives(target: EventTarget): boolean {
  if (!(target instanceof Node)) return true;
  return [document, document.documentElement, document.head, document.body].includes(target as HTMLElement);
}

const nameOf = (target: unknown): string => {
  if (target === window) return 'window';
  return (target as Node).nodeName ?? (target as object).constructor.name;
};

type Undo = () => void;

/** Replaces a method until the returned function is called. */
function patch<T extends object, K extends keyof T>(object: T, key: K, make: (real: T[K]) => T[K]): Undo {
  const real = object[key];
  object[key] = make(real);
  return () => void (object[key] = real);
}

/**
 * Notes what is started and not stopped again: listeners on things that outlive an element, observers
 * and intervals. Pass `restore` to `finally`.
 */
export class LeakWatch {
  readonly #live = new Map<string, number>();
  readonly #undo: Undo[] = [];

  constructor() {
    this.#watchListeners();
    this.#watchObservers();
    this.#watchIntervals();
  }

  /** What is still there, as words; empty when everything was stopped. */
  get left(): string[] {
    return [...this.#live].filter(([, count]) => count > 0).map(([name, count]) => `${name} (${count})`);
  }

  restore(): void {
    this.#undo.forEach((undo) => undo());
  }

  #count(name: string, by: number): void {
    this.#live.set(name, (this.#live.get(name) ?? 0) + by);
  }

  #watchListeners(): void {
    const known = new Map<unknown, Set<string>>();
    const capture = (options: unknown): boolean =>
      typeof options === 'object' && options !== null
        ? !!(options as AddEventListenerOptions).capture
        : !!options;
    const drop = (target: EventTarget, type: string, listener: unknown, key: string): void => {
      if (known.get(listener)?.delete(key)) this.#count(`listener for ${type} on ${nameOf(target)}`, -1);
    };
    const self = (target: EventTarget | undefined): EventTarget => target ?? window;
    this.#undo.push(
      patch(EventTarget.prototype, 'addEventListener', (real) => {
        const count = (name: string): void => this.#count(name, 1);
        return function (this: EventTarget, type, listener, options) {
          const target = self(this);
          const signal = typeof options === 'object' ? options.signal : undefined;
          const key = `${nameOf(target)} ${type} ${String(capture(options))}`;
          const keys = known.get(listener) ?? new Set<string>();
          if (listener && outlives(target) && !signal?.aborted && !keys.has(key)) {
            known.set(listener, keys.add(key));
            count(`listener for ${type} on ${nameOf(target)}`);
            if (signal) real.call(signal, 'abort', () => drop(target, type, listener, key));
          }
          real.call(target, type, listener, options);
        };
      }),
      patch(
        EventTarget.prototype,
        'removeEventListener',
        (real) =>
          function (this: EventTarget, type, listener, options) {
            const target = self(this);
            drop(target, type, listener, `${nameOf(target)} ${type} ${String(capture(options))}`);
            real.call(target, type, listener, options);
          },
      ),
    );
  }

  #watchObservers(): void {
    for (const [name, { prototype }] of Object.entries({
      ResizeObserver,
      MutationObserver,
      IntersectionObserver,
    })) {
      const live = new Map<object, Set<Node>>();
      const set = (observer: object, targets: Set<Node>): void => {
        this.#count(name, targets.size - (live.get(observer)?.size ?? 0));
        live.set(observer, targets);
      };
      const watched = prototype as {
        observe: (...args: never[]) => void;
        disconnect: () => void;
        unobserve?: (...args: never[]) => void;
      };
      this.#undo.push(
        patch(watched, 'observe', (real) => {
          return function (this: object, ...args: never[]) {
            set(this, new Set([...(live.get(this) ?? []), args[0] as unknown as Node]));
            real.apply(this, args);
          };
        }),
        patch(watched, 'disconnect', (real) => {
          return function (this: object) {
            set(this, new Set());
            real.call(this);
          };
        }),
      );
      if (!watched.unobserve) continue;
      this.#undo.push(
        patch(watched, 'unobserve', (real) => {
          return function (this: object, ...args: never[]) {
            set(this, new Set([...(live.get(this) ?? [])].filter((node) => node !== args[0])));
            real?.apply(this, args);
          };
        }),
      );
    }
  }

  #watchIntervals(): void {
    const live = new Set<unknown>();
    this.#undo.push(
      patch(window, 'setInterval', (real) => {
        const started = (id: number): number => {
          live.add(id);
          this.#count('interval', 1);
          return id;
        };
        return ((call: () => void, after?: number) =>
          started(real.call(window, call, after) as unknown as number)) as typeof window.setInterval;
      }),
      patch(window, 'clearInterval', (real) => (id) => {
        if (live.delete(id)) this.#count('interval', -1);
        real.call(window, id);
      }),
    );
  }
}
