/*
 * What a config may weigh. Configs are untrusted and everything after these checks is recursive,
 * so they run first and without recursion.
 */

/** Bytes of text: 1 MB. */
export const MAX_BYTES = 1_000_000;
/** Objects and lists inside one another. */
export const MAX_DEPTH = 32;
/** Values of all kinds, nested ones included. */
export const MAX_VALUES = 20_000;

export const TOO_LARGE = 'The config is larger than 1 MB. Expected less text.';
export const TOO_DEEP = `The config has more than ${MAX_DEPTH} objects or lists inside one another. Expected fewer.`;
export const TOO_MANY = 'The config holds more than 20 000 values. Expected fewer.';

/** A reason to refuse a whole config. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** Where in the text, counted in UTF-16 units; absent when it is no matter of place. */
    readonly offset?: number,
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** Counts values and depth; throws a `Refusal` past a limit. */
export class Scale {
  #values = 0;

  add(depth: number, offset?: number): void {
    if (depth > MAX_DEPTH) throw new Refusal(TOO_DEEP, offset);
    if (++this.#values > MAX_VALUES) throw new Refusal(TOO_MANY, offset);
  }
}
