import { NO_FILTERS, type FilterValues } from './practice-filter.js';

export const SORTS = ['framework', 'title', 'status', 'recent', 'shuffled'] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader has chosen to see. */
export interface DeckOptions {
  readonly filters: FilterValues;
  readonly query: string;
  /** Null: framework order, or the best match first while searching. */
  readonly sort: Sort | null;
  /** Decides the order of a shuffled deck. */
  readonly seed: string;
  /** Seed of the draw of three; null when none is open. */
  readonly draw: string | null;
  /** Only the reader's plan. */
  readonly plan: boolean;
}

export const NO_OPTIONS: DeckOptions = Object.freeze({
  filters: NO_FILTERS,
  query: '',
  sort: null,
  seed: '',
  draw: null,
  plan: false,
});

export const isSort = (text: string | null | undefined): text is Sort => SORTS.some((sort) => sort === text);
