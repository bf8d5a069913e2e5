import { readJson } from '../model/json-text.js';
import { isObject, type Json } from './edit-config.js';

/** The field of a JSON text that a place is in, as a JSON Pointer; null when the text cannot be read. */
export function pointerAt(text: string, offset: number): string | null {
  const offsets = new Map<string, number>();
  try {
    readJson(text, offsets);
  } catch {
    return null;
  }
  let best: string | null = null;
  let at = -1;
  for (const [pointer, start] of offsets) {
    if (start <= offset && start > at) {
      best = pointer;
      at = start;
    }
  }
  return best;
}

const decode = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function follow(schema: Json | undefined, root: Json): Json | undefined {
  const ref = isObject(schema) ? schema['$ref'] : undefined;
  if (typeof ref !== 'string') return schema;
  return ref
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .reduce<Json | undefined>((value, key) => (isObject(value) ? value[decode(key)] : undefined), root);
}

function step(schema: Json | undefined, key: string, root: Json): Json | undefined {
  const here = follow(schema, root);
  if (!isObject(here)) return undefined;
  const { properties, items, additionalProperties, anyOf, oneOf, allOf } = here;
  if (isObject(properties) && properties[key] !== undefined) return properties[key];
  if (items !== undefined && /^\d+$/.test(key)) return items;
  for (const choice of [anyOf, oneOf, allOf].flatMap((list) => (Array.isArray(list) ? list : []))) {
    const found = step(choice, key, root);
    if (found !== undefined) return found;
  }
  return isObject(additionalProperties) ? additionalProperties : undefined;
}

/** What the schema says a field is for; null when it says nothing. */
export function describe(schema: Json, pointer: string): string | null {
  let here: Json | undefined = schema;
  let said: string | null = null;
  for (const key of pointer.split('/').slice(1).map(decode)) {
    here = step(here, key, schema);
    const target = isObject(here) && here['description'] === undefined ? follow(here, schema) : here;
    const description = isObject(target) ? target['description'] : undefined;
    said = typeof description === 'string' ? description : null;
  }
  return said;
}
