import { MAX_BYTES, MAX_VALUES, Refusal, Scale, TOO_LARGE, TOO_MANY } from './limits.js';
import { UNREADABLE } from './place-words.js';

type Container = Record<string | number, unknown>;
type Job = readonly [source: object, target: Container, keys: readonly string[], depth: number];

/** An object that inherits nothing: `__proto__` and `constructor` are keys like any other in it. */
export const bare = (): Container => Object.create(null) as Container;

/**
 * Copies a value of the page into plain lists and bare objects, so that nothing read later can run
 * the page's code or change under our hands. Without recursion; circles and shared parts end at the
 * limits. What throws when it is read becomes `UNREADABLE`.
 * @throws Refusal past a limit.
 */
export function plainCopy(input: object): unknown {
  const scale = new Scale();
  const jobs: Job[] = [];
  let size = 0;
  const copy = (value: unknown, depth: number): unknown => {
    const isContainer = typeof value === 'object' && value !== null;
    scale.add(isContainer ? depth + 1 : depth);
    if (!isContainer) return value;
    const begun = begin(value);
    if (begun) jobs.push([value, ...begun, depth + 1]);
    return begun ? begun[0] : UNREADABLE;
  };
  const root = copy(input, 0);
  for (let job = jobs.pop(); job; job = jobs.pop()) {
    const [source, target, keys, depth] = job;
    for (const key of keys) {
      const value = valueOf(source, key);
      if (value === undefined && !Array.isArray(target)) continue;
      size += key.length + (typeof value === 'string' ? value.length : 0);
      if (size > MAX_BYTES) throw new Refusal(TOO_LARGE);
      target[key] = copy(value, depth);
    }
  }
  return root;
}

/** Any step may run the page's code: a getter, or a proxy's handler. */
function valueOf(source: object, key: string): unknown {
  try {
    return (source as Container)[key];
  } catch {
    return UNREADABLE;
  }
}

/** An empty copy and the keys to fill it with; null when the object does not let itself be read. */
function begin(source: object): readonly [Container, readonly string[]] | null {
  try {
    return [emptyLike(source), Object.keys(source)];
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return null;
  }
}

/** A list may be longer than what it holds; its length alone would keep every later step busy. */
function emptyLike(source: object): Container {
  if (!Array.isArray(source)) return bare();
  if (source.length > MAX_VALUES) throw new Refusal(TOO_MANY);
  return [] as unknown as Container;
}
