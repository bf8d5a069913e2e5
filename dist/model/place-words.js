const ROOT = { keys: [], trail: [], owner: undefined };
/** One step into an object or a list. */
function stepInto({ keys, trail, owner }, key) {
    return { keys: [...keys, key], trail: [...trail, key], owner };
}
/** The same place, named by the id that was found there. */
function named(place, id) {
    return typeof id === 'string' && typeof place.keys.at(-1) === 'number'
        ? { ...place, trail: [], owner: shown(id) }
        : place;
}
/** A place in words: `toolkit.href of "authentic"`, `to of entry 4 of framework.links`. */
function placeWords({ trail, owner }) {
    const parts = owner === undefined ? [] : [owner];
    trail.forEach((key, index) => {
        if (typeof key === 'number')
            parts.unshift(`entry ${key + 1}`);
        else if (typeof trail[index - 1] === 'string')
            parts[0] = `${parts[0] ?? ''}.${short(key)}`;
        else
            parts.unshift(short(key));
    });
    return parts.join(' of ') || 'The config';
}
/** At most `most` characters of a text, none of them cut in two. */
const cut = (text, most) => [...text.slice(0, 2 * most)].slice(0, most).join('');
const short = (text) => (text.length > 60 ? `${cut(text, 60)}…` : text);
const shown = (text) => JSON.stringify(short(text));
/** Stands for a value of the page that throws when it is read. */
const UNREADABLE = Symbol('unreadable');
/** A value in words: `the number 5`, `"red"`, `a list`. */
function valueWords(value) {
    if (value === undefined)
        return 'nothing';
    if (value === UNREADABLE)
        return 'a value that cannot be read';
    if (typeof value === 'string')
        return shown(value);
    if (typeof value === 'number')
        return `the number ${value}`;
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'boolean' || typeof value === 'bigint')
        return String(value);
    return `a ${typeof value}`;
}

export { ROOT, UNREADABLE, cut, named, placeWords, stepInto, valueWords };
