import { configSchema } from './config-schema.js';
import { readJson, positionAt } from './json-text.js';
import { Refusal } from './limits.js';
import { valueWords, ROOT } from './place-words.js';
import { Issues, setLocator } from './places.js';
import { plainCopy } from './plain-copy.js';
import { readValue, DROPPED } from './read-config.js';

/**
 * Reads a config: JSON text or an object. Never throws. A mistake in a field costs that field; only
 * text that is not JSON, something that is no object, or something too large gives no config at all.
 * The input is not changed or kept.
 */
function parseConfig(input) {
    const text = typeof input === 'string' ? input : undefined;
    try {
        return read(input, text);
    }
    catch (error) {
        return { config: null, issues: Object.freeze([refused(error, text)]) };
    }
}
function read(input, text) {
    const { value, repeated } = text === undefined ? { value: copied(input), repeated: [] } : readJson(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new Refusal(`The config: found ${valueWords(value)}, expected an object { … }.`, text === undefined ? undefined : 0);
    }
    const locate = text === undefined ? undefined : locator(text);
    const issues = new Issues(locate);
    for (const { path, key } of repeated) {
        issues.add('warning', path, `The name ${valueWords(key)} stands twice in one object. Expected once; the last one counts.`);
    }
    const config = readValue(configSchema, value, ROOT, issues);
    if (config === DROPPED)
        return { config: null, issues: issues.found };
    if (locate)
        setLocator(config, locate);
    return { config: config, issues: issues.found };
}
const copied = (input) => typeof input === 'object' && input !== null ? plainCopy(input) : input;
/** Places are looked for only when something is wrong: the text is then read a second time. */
function locator(text) {
    let offsets;
    return (pointer) => {
        if (!offsets)
            readJson(text, (offsets = new Map()));
        // What is missing stands nowhere: the place of what it is missing from helps as much.
        let near = pointer;
        while (near && !offsets.has(near))
            near = near.slice(0, near.lastIndexOf('/'));
        const offset = offsets.get(near);
        return offset === undefined ? undefined : positionAt(text, offset);
    };
}
/** Anything but a refusal would be a mistake of ours; the page is not to fall over it. */
function refused(error, text) {
    const { message, offset, hint } = error instanceof Refusal ? error : new Refusal('The config could not be read.');
    const position = text === undefined || offset === undefined ? {} : positionAt(text, offset);
    return Object.freeze({ path: '', message, severity: 'error', ...(hint ? { hint } : {}), ...position });
}

export { parseConfig };
