import { MAX_BYTES, Refusal, TOO_LARGE, Scale, MAX_VALUES, TOO_MANY } from './limits.js';
import { UNREADABLE } from './place-words.js';

/** An object that inherits nothing: `__proto__` and `constructor` are keys like any other in it. */
const bare = () => Object.create(null);
/**
 * Copies a value of the page into plain lists and bare objects, so that nothing read later can run
 * the page's code or change under our hands. Without recursion; circles and shared parts end at the
 * limits. What throws when it is read becomes `UNREADABLE`.
 * @throws Refusal past a limit.
 */
function plainCopy(input) {
    const scale = new Scale();
    const jobs = [];
    let size = 0;
    const copy = (value, depth) => {
        const isContainer = typeof value === 'object' && value !== null;
        scale.add(isContainer ? depth + 1 : depth);
        if (!isContainer)
            return value;
        const begun = begin(value);
        if (begun)
            jobs.push([value, ...begun, depth + 1]);
        return begun ? begun[0] : UNREADABLE;
    };
    const root = copy(input, 0);
    for (let job = jobs.pop(); job; job = jobs.pop()) {
        const [source, target, keys, depth] = job;
        for (const key of keys) {
            const value = valueOf(source, key);
            if (value === undefined && !Array.isArray(target))
                continue;
            size += key.length + (typeof value === 'string' ? value.length : 0);
            if (size > MAX_BYTES)
                throw new Refusal(TOO_LARGE);
            target[key] = copy(value, depth);
        }
    }
    return root;
}
/** Any step may run the page's code: a getter, or a proxy's handler. */
function valueOf(source, key) {
    try {
        return source[key];
    }
    catch {
        return UNREADABLE;
    }
}
/** An empty copy and the keys to fill it with; null when the object does not let itself be read. */
function begin(source) {
    try {
        return [emptyLike(source), Object.keys(source)];
    }
    catch (error) {
        if (error instanceof Refusal)
            throw error;
        return null;
    }
}
/** A list may be longer than what it holds; its length alone would keep every later step busy. */
function emptyLike(source) {
    if (!Array.isArray(source))
        return bare();
    if (source.length > MAX_VALUES)
        throw new Refusal(TOO_MANY);
    return [];
}

export { bare, plainCopy };
