/*
 * Small edits of a config as plain data. What is empty goes away, so that a config holds only what differs from
 * the built-in framework. None changes its argument.
 */

export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === '' ||
  value === false ||
  (isObject(value) && Object.keys(value).length === 0) ||
  (Array.isArray(value) && value.length === 0);

const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** Sets a field by its path; an empty value takes the field away, and objects that are empty then. */
export function setField(config: JsonObject, path: readonly string[], value: Json): JsonObject {
  const [key, ...rest] = path;
  if (key === undefined || UNSAFE.has(key)) return config;
  const present = config[key];
  const next = rest.length === 0 ? value : setField(isObject(present) ? present : {}, rest, value);
  if (!isEmpty(next)) return { ...config, [key]: next };
  const { [key]: _gone, ...others } = config;
  return others;
}

export function fieldOf(config: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    config,
  );
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const hasId = (value: Json, id: string): boolean => isObject(value) && value['id'] === id;

/** A node's own entry in the config, by the ids of ring, segment and so on down to it; undefined when it has none. */
export function nodeOf(config: JsonObject, ids: readonly string[]): JsonObject | undefined {
  let list = listOf(fieldOf(config, ['framework', 'rings']));
  let found: JsonObject | undefined;
  for (const id of ids) {
    const node = list.find((item) => hasId(item, id));
    if (!isObject(node)) return undefined;
    found = node;
    list = listOf(node['items']);
  }
  return found;
}

function inList(
  list: readonly Json[],
  ids: readonly string[],
  edit: (node: JsonObject) => JsonObject,
): Json[] {
  const [id, ...rest] = ids;
  if (id === undefined) return [...list];
  const present = list.find((item) => hasId(item, id));
  const before: JsonObject = isObject(present) ? present : { id };
  const after =
    rest.length === 0
      ? edit(before)
      : setField(before, ['items'], inList(listOf(before['items']), rest, edit));
  // An entry with its id alone says nothing.
  const isBare = Object.keys(after).every((key) => key === 'id');
  if (!present) return isBare ? [...list] : [...list, after];
  return list.flatMap((item) => (item !== present ? [item] : isBare ? [] : [after]));
}

/** Sets a field of a node, making the entries around it where there are none yet. */
export function setNodeField(
  config: JsonObject,
  ids: readonly string[],
  path: readonly string[],
  value: Json,
): JsonObject {
  const rings = listOf(fieldOf(config, ['framework', 'rings']));
  const next = inList(rings, ids, (node) => setField(node, path, value));
  return setField(config, ['framework', 'rings'], next);
}

/** An id that is not taken, from a title. */
export function freshId(title: string, taken: ReadonlySet<string>): string {
  const base =
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'part';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
