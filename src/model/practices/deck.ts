import { relatedNodes } from '../relations.js';
import { findNode } from '../selectors.js';
import type { Model } from '../types.js';
import {
  entryOf,
  practiceFacts,
  type PracticeEntries,
  type PracticeEntry,
  type PracticeFacts,
} from './practice-facts.js';
import { filterPractices, type FilterResult, type FilterValues } from './practice-filter.js';
import { practiceIndex, type SearchResult } from './practice-search.js';
import type { Sort } from './deck-options.js';
import { rankPractices, sortPractices, type SortContext } from './sort.js';

/** What a deck of practice cards is asked to show. */
export interface DeckRequest {
  readonly model: Model;
  readonly entries: PracticeEntries;
  readonly filters: FilterValues;
  readonly query: string;
  /** Null: the best match first while searching, else framework order. */
  readonly sort: Sort | null;
  readonly seed: string;
  /** Only these practices, in this order; empty for all. */
  readonly only: readonly string[];
  /** Only practices that belong to this part of the framework. */
  readonly selection: string | null;
  readonly planOnly: boolean;
  readonly compare: (a: string, b: string) => number;
}

export interface Deck extends FilterResult {
  /** Every practice the deck is made of, before search and filters. */
  readonly all: readonly PracticeFacts[];
  /** How many there are of the deck, or of the plan where that is asked for. */
  readonly total: number;
  readonly search: SearchResult | null;
}

/** The practices of a deck: all, or those named, in the order given. */
export function deckPractices(model: Model, only: readonly string[]): readonly PracticeFacts[] {
  const facts = practiceFacts(model);
  if (only.length === 0) return facts;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const named = only.flatMap((id) => byId.get(findNode(model, id)?.id ?? id) ?? []);
  return [...new Set(named)];
}

/** Ids of the practices that are, lie in or connect to a part; null when it says nothing about practices. */
export function practicesFor(model: Model, id: string | null): ReadonlySet<string> | null {
  const node = id === null ? undefined : findNode(model, id);
  if (!node || node.kind === 'ring') return null;
  if (node.kind === 'practice') return new Set([node.id]);
  if (node.kind === 'experience') {
    const own = practiceFacts(model).filter(({ experience }) => experience === node);
    return new Set(own.map((fact) => fact.id));
  }
  return new Set(relatedNodes(model, node).practices.map((practice) => practice.id));
}

/**
 * Whether a practice belongs to the reader's plan: bookmarked, written about, or further than the first status.
 * @param first id of the first status ("Not yet"), which by itself is no plan.
 */
export const isPlanned = ({ status, bookmarked, note }: PracticeEntry, first: string | undefined): boolean =>
  bookmarked || note.trim() !== '' || (status !== null && status !== first);

/** Id of the status that means nothing has begun; undefined when the only status there is says something. */
export const firstStatus = (model: Model): string | undefined =>
  model.practices.statuses.length > 1 ? model.practices.statuses[0]?.id : undefined;

/** Aliases and old ids of parts as the ids the model uses. */
function resolved(model: Model, filters: FilterValues): FilterValues {
  const resolve = (ids: readonly string[]): string[] => ids.map((id) => findNode(model, id)?.id ?? id);
  return { ...filters, experience: resolve(filters.experience), outcome: resolve(filters.outcome) };
}

/** What a deck shows, and in which order. */
export function buildDeck(request: DeckRequest): Deck {
  const { model, entries, query, sort, seed, only, selection, planOnly, compare } = request;
  const all = deckPractices(model, only);
  const wanted = practicesFor(model, selection);
  const first = firstStatus(model);
  const own = planOnly ? all.filter(({ id }) => isPlanned(entryOf(entries, id), first)) : all;
  const candidates = wanted ? own.filter(({ id }) => wanted.has(id)) : own;
  const search = practiceIndex(model).search(query);
  const result = filterPractices(
    candidates,
    entries,
    resolved(model, request.filters),
    search?.scores ?? null,
  );
  const statuses = model.practices.statuses.map(({ id }) => id);
  const context: SortContext = { entries, statuses, compare, seed };
  const shown =
    sort === null && search
      ? rankPractices(result.shown, search.scores)
      : sortPractices(result.shown, sort ?? 'framework', context);
  return { ...result, shown, all, total: own.length, search };
}
