import { fold } from '../search.js';
import type { Model } from '../types.js';
import { editDistance } from './edit-distance.js';
import { practiceFacts, type PracticeFacts } from './practice-facts.js';

/** What a search found. */
export interface SearchResult {
  /** Practice id to score; higher is better. */
  readonly scores: ReadonlyMap<string, number>;
  /** Folded words to mark: those typed, or the known words taken for a misspelled one. */
  readonly words: readonly string[];
  /** Known words shown in place of those typed, when nothing held the typed ones. */
  readonly corrections: readonly string[];
}

interface Field {
  readonly text: string;
  readonly weight: number;
}

/** Heaviest first, so that the first field that holds a word gives the score. */
function fieldsOf({ node, experience, outcomes }: PracticeFacts): Field[] {
  const field = (weight: number, ...texts: readonly (string | undefined)[]): Field => ({
    weight,
    // A line break keeps words of two texts from joining into one match.
    text: fold(texts.filter((text) => text !== undefined).join('\n')),
  });
  return [
    field(8, node.title, node.shortTitle, ...node.aliases),
    field(4, ...node.tags),
    field(3, node.statement),
    field(2, experience?.title, experience?.shortTitle, ...outcomes.map(({ title }) => title)),
    field(1, node.summary, node.description, ...node.steps),
  ];
}

const WORD_BREAK = /[^\p{L}\p{M}\p{N}]+/u;
const wordsIn = (folded: string): string[] => folded.split(WORD_BREAK).filter(Boolean);

/** A match at the start of a word is worth more than one inside. */
function scoreOf(fields: readonly Field[], word: string): number {
  for (const { text, weight } of fields) {
    const at = text.indexOf(word);
    if (at < 0) continue;
    const before = text.charAt(at - 1);
    return at === 0 || WORD_BREAK.test(before) ? weight * 2 : weight;
  }
  return 0;
}

/** How many slips a word of this length is forgiven. */
const slipsFor = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Most words one misspelled word stands for. */
const MAX_GUESSES = 8;

/** Finds practices by their texts. Folds each text once, on first use or in `warm`. */
export class PracticeIndex {
  readonly #practices: readonly PracticeFacts[];
  readonly #fields = new Map<string, readonly Field[]>();
  #vocabulary: readonly string[] | undefined;

  constructor(practices: readonly PracticeFacts[]) {
    this.#practices = practices;
  }

  /** Folds some more texts; true once all are done. */
  warm(count: number): boolean {
    const from = this.#fields.size;
    for (const practice of this.#practices.slice(from, from + count)) this.#fieldsOf(practice);
    return this.#fields.size >= this.#practices.length;
  }

  /**
   * Practices that hold every word of the query, in any order and also inside words. A word that no
   * practice holds is taken for a misspelling of the nearest known words. Null for an empty query.
   */
  search(query: string): SearchResult | null {
    const typed = [...new Set(fold(query).split(/\s+/).filter(Boolean))];
    if (typed.length === 0) return null;
    let scores: ReadonlyMap<string, number> | null = null;
    const words: string[] = [];
    const corrections: string[] = [];
    for (const word of typed) {
      let hits = this.#hits([word], 1);
      let meant = [word];
      if (hits.size === 0) {
        meant = this.#guess(word);
        hits = this.#hits(meant, 0.5);
        corrections.push(...meant);
      }
      words.push(...meant);
      scores = scores ? join(scores, hits) : hits;
    }
    return { scores: scores ?? new Map<string, number>(), words, corrections };
  }

  #fieldsOf(practice: PracticeFacts): readonly Field[] {
    let fields = this.#fields.get(practice.id);
    if (!fields) {
      fields = fieldsOf(practice);
      this.#fields.set(practice.id, fields);
    }
    return fields;
  }

  #hits(words: readonly string[], factor: number): Map<string, number> {
    const hits = new Map<string, number>();
    for (const practice of this.#practices) {
      const fields = this.#fieldsOf(practice);
      const score = words.reduce((best, word) => Math.max(best, scoreOf(fields, word)), 0);
      if (score > 0) hits.set(practice.id, score * factor);
    }
    return hits;
  }

  /** Known words nearest to a misspelled one: those with the fewest slips. */
  #guess(word: string): string[] {
    const allowed = slipsFor(word);
    if (allowed === 0) return [];
    this.#vocabulary ??= [
      ...new Set(
        this.#practices.flatMap((practice) => this.#fieldsOf(practice).flatMap(({ text }) => wordsIn(text))),
      ),
    ];
    const near = this.#vocabulary
      .map((known) => ({ known, slips: editDistance(word, known, allowed) }))
      .filter(({ slips }) => slips <= allowed);
    const fewest = Math.min(...near.map(({ slips }) => slips));
    return near
      .filter(({ slips }) => slips === fewest)
      .slice(0, MAX_GUESSES)
      .map(({ known }) => known);
  }
}

/** Practices in both, scores added. */
function join(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  const both = new Map<string, number>();
  for (const [id, score] of a) {
    const other = b.get(id);
    if (other !== undefined) both.set(id, score + other);
  }
  return both;
}

const indexes = new WeakMap<Model, PracticeIndex>();

/** The index over a model's practices; made once for each model. */
export function practiceIndex(model: Model): PracticeIndex {
  const index = indexes.get(model) ?? new PracticeIndex(practiceFacts(model));
  indexes.set(model, index);
  return index;
}
