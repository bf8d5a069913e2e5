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
import type { SearchResult } from './practice-search.js';
import type { Sort } from './deck-options.js';
import type { SortContext } from './sort.js';

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

/** What needs more than the deck itself: fetched by readers who search, sort, follow or open their plan. */
export interface DeckTools {
  find(model: Model, query: string): SearchResult | null;
  /** Ids of the practices that belong to a part; null when it says nothing about practices. */
  practicesFor(model: Model, id: string | null): ReadonlySet<string> | null;
  isPlanned(model: Model, entry: PracticeEntry): boolean;
  order(
    practices: readonly PracticeFacts[],
    by: SortContext & { readonly sort: Sort | null; readonly search: SearchResult | null },
  ): readonly PracticeFacts[];
}

/** Whether a deck cannot be built as asked without the tools. */
export const needsTools = ({ query, sort, selection, planOnly }: DeckRequest): boolean =>
  query.trim() !== '' || (sort ?? 'framework') !== 'framework' || selection !== null || planOnly;

/** Aliases and old ids of parts as the ids the model uses. */
function resolved(model: Model, filters: FilterValues): FilterValues {
  const resolve = (ids: readonly string[]): string[] => ids.map((id) => findNode(model, id)?.id ?? id);
  return { ...filters, experience: resolve(filters.experience), outcome: resolve(filters.outcome) };
}

/**
 * What a deck shows, and in which order.
 * @param tools without them what needs them is left out: search, other orders, a selection, the plan.
 */
export function buildDeck(request: DeckRequest, tools: DeckTools | null): Deck {
  const { model, entries, query, sort, seed, only, selection, planOnly, compare } = request;
  const all = deckPractices(model, only);
  const wanted = tools?.practicesFor(model, selection);
  const isOwn = (id: string): boolean => tools?.isPlanned(model, entryOf(entries, id)) ?? true;
  const own = planOnly ? all.filter(({ id }) => isOwn(id)) : all;
  const candidates = wanted ? own.filter(({ id }) => wanted.has(id)) : own;
  const search = tools?.find(model, query) ?? null;
  const result = filterPractices(
    candidates,
    entries,
    resolved(model, request.filters),
    search?.scores ?? null,
  );
  const statuses = model.practices.statuses.map(({ id }) => id);
  const shown =
    tools?.order(result.shown, { sort, search, entries, statuses, compare, seed }) ?? result.shown;
  return { ...result, shown, all, total: own.length, search };
}
