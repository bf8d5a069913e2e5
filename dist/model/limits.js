/*
 * What a config may weigh. Configs are untrusted and everything after these checks is recursive,
 * so they run first and without recursion.
 */
/** Bytes of text: 1 MB. */
const MAX_BYTES = 1_000_000;
/** Objects and lists inside one another. */
const MAX_DEPTH = 32;
/** Values of all kinds, nested ones included. */
const MAX_VALUES = 20_000;
const TOO_LARGE = 'The config is larger than 1 MB. Expected less text.';
const TOO_DEEP = `The config has more than ${MAX_DEPTH} objects or lists inside one another. Expected fewer.`;
const TOO_MANY = 'The config holds more than 20 000 values. Expected fewer.';
/** A reason to refuse a whole config. */
class Refusal extends Error {
    constructor(message, 
    /** Where in the text, counted in UTF-16 units; absent when it is no matter of place. */
    offset, hint) {
        super(message);
        this.offset = offset;
        this.hint = hint;
    }
}
/** Counts values and depth; throws a `Refusal` past a limit. */
class Scale {
    #values = 0;
    add(depth, offset) {
        if (depth > MAX_DEPTH)
            throw new Refusal(TOO_DEEP, offset);
        if (++this.#values > MAX_VALUES)
            throw new Refusal(TOO_MANY, offset);
    }
}

export { MAX_BYTES, MAX_DEPTH, MAX_VALUES, Refusal, Scale, TOO_DEEP, TOO_LARGE, TOO_MANY };
