import { entryOf, type PracticeEntries, type PracticeFacts } from './practice-facts.js';
import type { Sort } from './deck-options.js';
import { seededRandom, shuffled } from './random.js';

export interface SortContext {
  readonly entries: PracticeEntries;
  /** Status ids, first to last. */
  readonly statuses: readonly string[];
  readonly compare: (a: string, b: string) => number;
  /** Decides the order of `shuffled`. */
  readonly seed: string;
}

/** Practices by a number for each, smallest first; equal ones keep their order. */
const byNumber = (practices: readonly PracticeFacts[], rank: (id: string) => number): PracticeFacts[] =>
  practices
    .map((practice) => ({ practice, rank: rank(practice.id) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ practice }) => practice);

/** Practices given in framework order, in another order. */
export function sortPractices(
  practices: readonly PracticeFacts[],
  sort: Sort,
  { entries, statuses, compare, seed }: SortContext,
): readonly PracticeFacts[] {
  switch (sort) {
    case 'title':
      return [...practices].sort((a, b) => compare(a.node.title, b.node.title));
    case 'status':
      return byNumber(practices, (id) => {
        const { status } = entryOf(entries, id);
        const at = status === null ? -1 : statuses.indexOf(status);
        return at < 0 ? statuses.length : at;
      });
    case 'recent': {
      // The state keeps the practice that changed last at the end.
      const places = new Map(Object.keys(entries).map((id, place) => [id, -1 - place]));
      return byNumber(practices, (id) => places.get(id) ?? 0);
    }
    case 'shuffled':
      return shuffled(practices, seededRandom(seed));
    default:
      return practices;
  }
}

/** More results than this keep their order: nobody reads a ranking of so many, and moving cards costs time. */
const MAX_RANKED = 300;

/** Search results, the best first; equal ones keep their order. */
export const rankPractices = (
  practices: readonly PracticeFacts[],
  scores: ReadonlyMap<string, number>,
): readonly PracticeFacts[] =>
  practices.length > MAX_RANKED ? practices : byNumber(practices, (id) => -(scores.get(id) ?? 0));
