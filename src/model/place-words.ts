/** A way into a config: names and list indexes from its root. */
export type Keys = readonly (string | number)[];

/** Where reading stands: the way from the root, and the way from the nearest part with an id. */
export interface Place {
  readonly keys: Keys;
  readonly trail: Keys;
  readonly owner: string | undefined;
}

export const ROOT: Place = { keys: [], trail: [], owner: undefined };

/** One step into an object or a list. */
export function stepInto({ keys, trail, owner }: Place, key: string | number): Place {
  return { keys: [...keys, key], trail: [...trail, key], owner };
}

/** The same place, named by the id that was found there. */
export function named(place: Place, id: unknown): Place {
  return typeof id === 'string' && typeof place.keys.at(-1) === 'number'
    ? { ...place, trail: [], owner: shown(id) }
    : place;
}

/** A place in words: `toolkit.href of "authentic"`, `to of entry 4 of framework.links`. */
export function placeWords({ trail, owner }: Place): string {
  const parts: string[] = owner === undefined ? [] : [owner];
  trail.forEach((key, index) => {
    if (typeof key === 'number') parts.unshift(`entry ${key + 1}`);
    else if (typeof trail[index - 1] === 'string') parts[0] = `${parts[0] ?? ''}.${short(key)}`;
    else parts.unshift(short(key));
  });
  return parts.join(' of ') || 'The config';
}

/** At most `most` characters of a text, none of them cut in two. */
export const cut = (text: string, most: number): string =>
  [...text.slice(0, 2 * most)].slice(0, most).join('');

const short = (text: string): string => (text.length > 60 ? `${cut(text, 60)}…` : text);
const shown = (text: string): string => JSON.stringify(short(text));

/** Stands for a value of the page that throws when it is read. */
export const UNREADABLE = Symbol('unreadable');

/** A value in words: `the number 5`, `"red"`, `a list`. */
export function valueWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === UNREADABLE) return 'a value that cannot be read';
  if (typeof value === 'string') return shown(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return `a ${typeof value}`;
}
