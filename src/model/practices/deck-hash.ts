import { isSort, type DeckOptions } from './deck-options.js';
import { FILTER_GROUPS, type FilterValues } from './practice-filter.js';

const PREFIX = 'lcf-';
const KEYS = [...FILTER_GROUPS, 'query', 'sort', 'seed', 'draw', 'plan'] as const;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);
const keyOf = (part: string): string => part.split('=', 1)[0] ?? '';
const isOurs = (part: string): boolean => KEYS.some((key) => keyOf(part) === PREFIX + key);

/** The options in a fragment such as `#lcf-experience=authentic&lcf-query=feedback`; null when it has none. */
export function readDeckHash(hash: string): DeckOptions | null {
  const ours = partsOf(hash).filter(isOurs);
  if (ours.length === 0) return null;
  const given = new Map(
    ours.map((part) => [keyOf(part).slice(PREFIX.length), part.slice(keyOf(part).length + 1)]),
  );
  const text = (key: string): string => decode(given.get(key) ?? '');
  const list = (key: string): string[] => (given.get(key) ?? '').split(',').map(decode).filter(Boolean);
  const sort = text('sort');
  return {
    filters: Object.fromEntries(
      FILTER_GROUPS.map((group) => [group, list(group)]),
    ) as unknown as FilterValues,
    query: text('query'),
    sort: isSort(sort) ? sort : null,
    seed: text('seed'),
    draw: text('draw') || null,
    plan: given.has('plan'),
  };
}

/** A fragment with the options written into it; its other parts stay. */
export function writeDeckHash(hash: string, options: DeckOptions): string {
  const { filters, query, sort, seed, draw, plan } = options;
  const values: readonly (readonly [string, readonly string[]])[] = [
    ...FILTER_GROUPS.map((group) => [group, filters[group]] as const),
    ['query', [query]],
    ['sort', [sort ?? '']],
    ['seed', [sort === 'shuffled' ? seed : '']],
    ['draw', [draw ?? '']],
    ['plan', [plan ? '1' : '']],
  ];
  const ours = values
    .map(([key, list]) => [key, list.filter(Boolean).map(encodeURIComponent).join(',')] as const)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${PREFIX}${key}=${text}`);
  const parts = [...partsOf(hash).filter((part) => !isOurs(part)), ...ours];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}
