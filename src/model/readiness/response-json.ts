/** A table as it stands in a JSON file. */
export interface JsonTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A cell as CSV would have it; what is neither a text nor a number is none. */
const cellOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : '';

/** Ratings may stand in an object of their own: `{ "group": "staff", "ratings": { "relational-trust": 3 } }`. */
function flat(entry: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(entry).flatMap(([key, value]): [string, unknown][] =>
    (key === 'ratings' || key === 'answers') && isPlain(value) ? Object.entries(value) : [[key, value]],
  );
}

/**
 * Reads a list of people's answers: one object each, or `{ "responses": [ … ] }`. Null when it is neither.
 * Entries that are no objects give an empty row, so that they are reported with their place.
 */
export function jsonTable(text: string): JsonTable | null {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return null;
  }
  const list = isPlain(input) ? input['responses'] : input;
  if (!Array.isArray(list)) return null;
  const entries = list.map((entry: unknown) => new Map(isPlain(entry) ? flat(entry) : []));
  const headers = [...new Set(entries.flatMap((entry) => [...entry.keys()]))];
  return { headers, rows: entries.map((entry) => headers.map((header) => cellOf(entry.get(header)))) };
}
