import { hueAt } from './selectors.js';

/**
 * An experience of the framework that a config extends keeps its colour and shape where the config moves it: a reader
 * knows it by them. New ones take what is free. The same rings where place and hue agree anyway.
 */
function keepHues(rings, base) {
    const own = new Map(experienceIds(base?.rings ?? []).map((id, place) => [id, hueAt(place)]));
    const ids = experienceIds(rings.map(({ ringKind, items }) => ({ kind: ringKind, items })));
    const taken = new Set(ids.map((id) => own.get(id)));
    const free = [1, 2, 3, 4].filter((hue) => !taken.has(hue));
    let next = 0;
    const hues = new Map(ids.map((id) => [id, own.get(id) ?? free[next++] ?? hueAt(next - 1)]));
    if (ids.every((id, place) => hues.get(id) === hueAt(place)))
        return rings;
    return rings.map((ring) => ring.ringKind === 'experiences'
        ? { ...ring, items: ring.items.map((item) => ({ ...item, hue: hues.get(item.id) ?? 1 })) }
        : ring);
}
const experienceIds = (rings) => rings.flatMap(({ kind, items = [] }) => (kind === 'experiences' ? items.map(({ id }) => id) : []));

export { keepHues };
