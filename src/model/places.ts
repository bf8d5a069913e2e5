import type { Issue, IssueSeverity } from './types.js';

/*
 * Where things stand in the text a person wrote. Reading a config drops what is wrong, so indexes
 * in the result can differ from those in the text: each object remembers where it came from.
 */

const pointers = new WeakMap<object, string>();
const locators = new WeakMap<object, Locator>();

/** Line and column of a JSON Pointer in the text of a config. */
export type Locator = (pointer: string) => { readonly line: number; readonly column: number } | undefined;

/** One reference token of a JSON Pointer (RFC 6901), with its slash. */
export const pointerPart = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Joins keys to a JSON Pointer. */
export const pointerTo = (keys: readonly (string | number)[]): string => keys.map(pointerPart).join('');

/** Remembers where an object stood. */
export function setPointer(object: object, pointer: string): void {
  pointers.set(object, pointer);
}

/** Where an object stood; `computed` for one that no text was read for. */
export function pointerOf(object: object, computed: string): string {
  return pointers.get(object) ?? computed;
}

/** Keeps the way back to the text with the config that was read from it. */
export function setLocator(config: object, locator: Locator): void {
  locators.set(config, locator);
}

export const locatorOf = (config: object): Locator | undefined => locators.get(config);

/** Collects issues; each is frozen, and has line and column where the config came as text. */
export class Issues {
  readonly #found: Issue[] = [];

  constructor(private readonly locate?: Locator) {}

  /** @param path JSON Pointer to the place. */
  add(severity: IssueSeverity, path: string, message: string, hint?: string): void {
    const position = this.locate?.(path);
    this.#found.push(Object.freeze({ path, message, severity, ...(hint ? { hint } : {}), ...position }));
  }

  get found(): readonly Issue[] {
    return Object.freeze([...this.#found]);
  }
}
