import { configSchema } from './config-schema.js';
import type { Config } from './config-types.js';
import { readJson, positionAt } from './json-text.js';
import { Refusal } from './limits.js';
import { ROOT, valueWords } from './place-words.js';
import { Issues, type Locator, setLocator } from './places.js';
import { plainCopy } from './plain-copy.js';
import { DROPPED, readValue, type SchemaShape } from './read-config.js';
import type { Issue } from './types.js';

export interface ParsedConfig {
  /** What could be used; null when nothing could. */
  readonly config: Config | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads a config: JSON text or an object. Never throws. A mistake in a field costs that field; only
 * text that is not JSON, something that is no object, or something too large gives no config at all.
 * The input is not changed or kept.
 */
export function parseConfig(input: unknown): ParsedConfig {
  const text = typeof input === 'string' ? input : undefined;
  try {
    return read(input, text);
  } catch (error) {
    return { config: null, issues: Object.freeze([refused(error, text)]) };
  }
}

function read(input: unknown, text: string | undefined): ParsedConfig {
  const { value, repeated } = text === undefined ? { value: copied(input), repeated: [] } : readJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(
      `The config: found ${valueWords(value)}, expected an object { … }.`,
      text === undefined ? undefined : 0,
    );
  }
  const locate = text === undefined ? undefined : locator(text);
  const issues = new Issues(locate);
  for (const { path, key } of repeated) {
    issues.add(
      'warning',
      path,
      `The name ${valueWords(key)} stands twice in one object. Expected once; the last one counts.`,
    );
  }
  const config = readValue(configSchema as unknown as SchemaShape, value, ROOT, issues);
  if (config === DROPPED) return { config: null, issues: issues.found };
  if (locate) setLocator(config as Config, locate);
  return { config: config as Config, issues: issues.found };
}

const copied = (input: unknown): unknown =>
  typeof input === 'object' && input !== null ? plainCopy(input) : input;

/** Places are looked for only when something is wrong: the text is then read a second time. */
function locator(text: string): Locator {
  let offsets: Map<string, number> | undefined;
  return (pointer) => {
    if (!offsets) readJson(text, (offsets = new Map()));
    // What is missing stands nowhere: the place of what it is missing from helps as much.
    let near = pointer;
    while (near && !offsets.has(near)) near = near.slice(0, near.lastIndexOf('/'));
    const offset = offsets.get(near);
    return offset === undefined ? undefined : positionAt(text, offset);
  };
}

/** Anything but a refusal would be a mistake of ours; the page is not to fall over it. */
function refused(error: unknown, text: string | undefined): Issue {
  const { message, offset, hint } =
    error instanceof Refusal ? error : new Refusal('The config could not be read.');
  const position = text === undefined || offset === undefined ? {} : positionAt(text, offset);
  return Object.freeze({ path: '', message, severity: 'error', ...(hint ? { hint } : {}), ...position });
}
