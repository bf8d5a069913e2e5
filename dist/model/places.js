/*
 * Where things stand in the text a person wrote. Reading a config drops what is wrong, so indexes
 * in the result can differ from those in the text: each object remembers where it came from.
 */
const pointers = new WeakMap();
const locators = new WeakMap();
/** One reference token of a JSON Pointer (RFC 6901), with its slash. */
const pointerPart = (key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
/** Joins keys to a JSON Pointer. */
const pointerTo = (keys) => keys.map(pointerPart).join('');
/** Remembers where an object stood. */
function setPointer(object, pointer) {
    pointers.set(object, pointer);
}
/** Where an object stood; `computed` for one that no text was read for. */
function pointerOf(object, computed) {
    return pointers.get(object) ?? computed;
}
/** Keeps the way back to the text with the config that was read from it. */
function setLocator(config, locator) {
    locators.set(config, locator);
}
const locatorOf = (config) => locators.get(config);
/** Collects issues; each is frozen, and has line and column where the config came as text. */
class Issues {
    #found = [];
    constructor(locate) {
        this.locate = locate;
    }
    /** @param path JSON Pointer to the place. */
    add(severity, path, message, hint) {
        const position = this.locate?.(path);
        this.#found.push(Object.freeze({ path, message, severity, ...(hint ? { hint } : {}), ...position }));
    }
    get found() {
        return Object.freeze([...this.#found]);
    }
}

export { Issues, locatorOf, pointerOf, pointerPart, pointerTo, setLocator, setPointer };
