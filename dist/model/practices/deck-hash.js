import { isSort } from './deck-options.js';
import { FILTER_GROUPS } from './practice-filter.js';

const PREFIX = 'lcf-';
const KEYS = [...FILTER_GROUPS, 'query', 'sort', 'seed', 'draw', 'plan'];
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
}
const partsOf = (hash) => hash.replace(/^#/, '').split('&').filter(Boolean);
const keyOf = (part) => part.split('=', 1)[0] ?? '';
const isOurs = (part) => KEYS.some((key) => keyOf(part) === PREFIX + key);
/** The options in a fragment such as `#lcf-experience=authentic&lcf-query=feedback`; null when it has none. */
function readDeckHash(hash) {
    const ours = partsOf(hash).filter(isOurs);
    if (ours.length === 0)
        return null;
    const given = new Map(ours.map((part) => [keyOf(part).slice(PREFIX.length), part.slice(keyOf(part).length + 1)]));
    const text = (key) => decode(given.get(key) ?? '');
    const list = (key) => (given.get(key) ?? '').split(',').map(decode).filter(Boolean);
    const sort = text('sort');
    return {
        filters: Object.fromEntries(FILTER_GROUPS.map((group) => [group, list(group)])),
        query: text('query'),
        sort: isSort(sort) ? sort : null,
        seed: text('seed'),
        draw: text('draw') || null,
        plan: given.has('plan'),
    };
}
/** A fragment with the options written into it; its other parts stay. */
function writeDeckHash(hash, options) {
    const { filters, query, sort, seed, draw, plan } = options;
    const values = [
        ...FILTER_GROUPS.map((group) => [group, filters[group]]),
        ['query', [query]],
        ['sort', [sort ?? '']],
        ['seed', [sort === 'shuffled' ? seed : '']],
        ['draw', [draw ?? '']],
        ['plan', [plan ? '1' : '']],
    ];
    const ours = values
        .map(([key, list]) => [key, list.filter(Boolean).map(encodeURIComponent).join(',')])
        .filter(([, text]) => text !== '')
        .map(([key, text]) => `${PREFIX}${key}=${text}`);
    const parts = [...partsOf(hash).filter((part) => !isOurs(part)), ...ours];
    return parts.length > 0 ? `#${parts.join('&')}` : '';
}

export { readDeckHash, writeDeckHash };
