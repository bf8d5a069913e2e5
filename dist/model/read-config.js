import { safeParse } from '../vendor/valibot/dist/index.js';
import { isReserved } from './config-fields.js';
import { didYouMean } from './near-miss.js';
import { named, stepInto, valueWords, placeWords } from './place-words.js';
import { setPointer, pointerTo } from './places.js';

/** Stands for a value that had to be left out. */
const DROPPED = Symbol('dropped');
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * Reads a value by a schema. What does not fit is reported and left out as near to the mistake as
 * the schema allows: a field, a list entry, or the object that cannot do without the field.
 * Recursion is safe here: the depth was checked before.
 */
function readValue(schema, value, place, issues) {
    const { wrapped, getter, entries, item } = schema;
    if (wrapped)
        return schema.type === 'nullable' && value === null ? null : readValue(wrapped, value, place, issues);
    if (getter)
        return readValue(getter(value), value, place, issues);
    if (schema.type === 'union')
        return readUnion(schema, value, place, issues);
    if (item && Array.isArray(value))
        return readList(schema, item, value, place, issues);
    if (entries && isObject(value))
        return readObject(entries, value, named(place, value['id']), issues);
    if (schema.type === 'record' && isObject(value))
        return readRecord(schema, value, place, issues);
    // valibot takes a list for an object.
    if ((entries ?? schema.type === 'record') && Array.isArray(value))
        return dropWrong(schema, value, place, issues);
    return check(schema, value, place, issues);
}
/** Runs the schema itself: for values without parts, and for rules about a list as a whole. */
function check(schema, value, place, issues) {
    const result = safeParse(schema, value);
    if (result.success)
        return result.output;
    const { type, options = [] } = schema;
    const meant = type === 'picklist' && typeof value === 'string' ? didYouMean(value, options) : undefined;
    return drop(place, `found ${valueWords(value)}, expected ${result.issues[0].message}.`, issues, meant);
}
const dropWrong = (schema, value, place, issues) => drop(place, `found ${valueWords(value)}, expected ${schema.message ?? 'a value'}.`, issues);
function drop(place, problem, issues, hint) {
    issues.add('error', pointerTo(place.keys), `${placeWords(place)}: ${problem}`, hint);
    return DROPPED;
}
function readUnion(schema, value, place, issues) {
    const options = (schema.options ?? []);
    const fitting = options.find((option) => (isObject(value) ? option.entries : option.type === typeof value));
    return fitting ? readValue(fitting, value, place, issues) : check(schema, value, place, issues);
}
function readList(schema, item, value, place, issues) {
    const kept = value
        .map((entry, index) => readValue(item, entry, stepInto(place, index), issues))
        .filter((entry) => entry !== DROPPED);
    return schema.pipe ? check(schema, kept, place, issues) : kept;
}
function readObject(entries, value, place, issues) {
    const output = {};
    let complete = true;
    warnUnknown(entries, value, place, issues);
    for (const [key, schema] of Object.entries(entries)) {
        const required = schema.type !== 'exact_optional';
        const found = Object.hasOwn(value, key)
            ? readValue(schema, value[key], stepInto(place, key), issues)
            : DROPPED;
        if (found !== DROPPED)
            output[key] = found;
        else if (required)
            complete = false;
        if (required && !Object.hasOwn(value, key))
            reportMissing(key, schema, place, issues);
    }
    setPointer(output, pointerTo(place.keys));
    return complete ? output : DROPPED;
}
function warnUnknown(entries, value, place, issues) {
    for (const key of Object.keys(value)) {
        if (Object.hasOwn(entries, key))
            continue;
        const message = `${placeWords(stepInto(place, key))}: unknown name ${valueWords(key)}, ignored.`;
        const hint = didYouMean(key, Object.keys(entries)) ?? `Known here: ${Object.keys(entries).slice(0, 40).join(', ')}.`;
        issues.add('warning', pointerTo([...place.keys, key]), message, hint);
    }
}
function reportMissing(key, schema, place, issues) {
    const expected = schema.message ?? 'a value';
    drop(place, `found no "${key}", expected ${expected}.`, issues, 'Without it, this part is left out.');
}
function readRecord(schema, value, place, issues) {
    const output = {};
    for (const [key, entry] of Object.entries(value)) {
        const at = stepInto(place, key);
        if (!isUsableKey(schema, key, at, issues) || !schema.value)
            continue;
        const found = readValue(schema.value, entry, at, issues);
        if (found !== DROPPED)
            output[key] = found;
    }
    setPointer(output, pointerTo(place.keys));
    return output;
}
function isUsableKey(schema, key, place, issues) {
    if (isReserved(key)) {
        issues.add('warning', pointerTo(place.keys), `${placeWords(place)}: the name ${valueWords(key)} is reserved and ignored.`);
        return false;
    }
    return !schema.key || check(schema.key, key, place, issues) !== DROPPED;
}

export { DROPPED, readValue };
