const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A cell as CSV would have it; what is neither a text nor a number is none. */
const cellOf = (value) => typeof value === 'string'
    ? value
    : typeof value === 'number' && Number.isFinite(value)
        ? String(value)
        : '';
/** Ratings may stand in an object of their own: `{ "group": "staff", "ratings": { "relational-trust": 3 } }`. */
function flat(entry) {
    return Object.entries(entry).flatMap(([key, value]) => (key === 'ratings' || key === 'answers') && isPlain(value) ? Object.entries(value) : [[key, value]]);
}
/**
 * Reads a list of people's answers: one object each, or `{ "responses": [ … ] }`. Null when it is neither.
 * Entries that are no objects give an empty row, so that they are reported with their place.
 */
function jsonTable(text) {
    let input;
    try {
        input = JSON.parse(text);
    }
    catch {
        return null;
    }
    const list = isPlain(input) ? input['responses'] : input;
    if (!Array.isArray(list))
        return null;
    const entries = list.map((entry) => new Map(isPlain(entry) ? flat(entry) : []));
    const headers = [...new Set(entries.flatMap((entry) => [...entry.keys()]))];
    return { headers, rows: entries.map((entry) => headers.map((header) => cellOf(entry.get(header)))) };
}

export { jsonTable };
