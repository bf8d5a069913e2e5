import { MAX_BYTES, MAX_VALUES, Refusal, Scale, TOO_LARGE, TOO_MANY } from './limits.js';

type Container = Record<string | number, unknown>;
type Job = readonly [source: object, target: Container, depth: number];

/** An object that inherits nothing: `__proto__` and `constructor` are keys like any other in it. */
export const bare = (): Container => Object.create(null) as Container;

/**
 * Copies a value of the page into plain lists and bare objects, so that nothing read later can run
 * the page's code or change under our hands. Without recursion; circles and shared parts end at the
 * limits.
 * @throws Refusal past a limit; whatever a getter of the page throws.
 */
export function plainCopy(input: object): unknown {
  const scale = new Scale();
  const root = emptyLike(input);
  const jobs: Job[] = [[input, root, 1]];
  let size = 0;
  scale.add(1);
  for (let job = jobs.pop(); job; job = jobs.pop()) {
    const [source, target, depth] = job;
    for (const [key, value] of Object.entries(source)) {
      if (value === undefined && !Array.isArray(source)) continue;
      const isContainer = typeof value === 'object' && value !== null;
      scale.add(isContainer ? depth + 1 : depth);
      size += key.length + (typeof value === 'string' ? value.length : 0);
      if (size > MAX_BYTES) throw new Refusal(TOO_LARGE);
      const copy: unknown = isContainer ? emptyLike(value as object) : value;
      target[key] = copy;
      if (isContainer) jobs.push([value as object, copy as Container, depth + 1]);
    }
  }
  return root;
}

/** A list may be longer than what it holds; its length alone would keep every later step busy. */
function emptyLike(source: object): Container {
  if (!Array.isArray(source)) return bare();
  if (source.length > MAX_VALUES) throw new Refusal(TOO_MANY);
  return [] as unknown as Container;
}
