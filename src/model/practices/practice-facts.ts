import { practicesOf } from '../selectors.js';
import type { FrameworkNode, Model } from '../types.js';

/** What a reader has entered about one practice; the stored state has this shape. */
export interface PracticeEntry {
  readonly status: string | null;
  readonly bookmarked: boolean;
  readonly note: string;
}
export type PracticeEntries = Readonly<Record<string, PracticeEntry>>;

/** A practice with what finding, drawing and printing it needs. */
export interface PracticeFacts {
  readonly id: string;
  readonly node: FrameworkNode;
  readonly experience: FrameworkNode | undefined;
  /** The outcomes it builds, in framework order. */
  readonly outcomes: readonly FrameworkNode[];
  /** What filters look at, each value once. */
  readonly experienceIds: readonly string[];
  readonly outcomeIds: readonly string[];
  readonly tags: readonly string[];
  /** Place among the practices of its experience, from 1, and how many there are. */
  readonly place: number;
  readonly placeCount: number;
}

const NO_ENTRY: PracticeEntry = Object.freeze({ status: null, bookmarked: false, note: '' });

/** A practice's entry; an empty one where nothing was entered. */
export const entryOf = (entries: PracticeEntries, id: string): PracticeEntry =>
  (Object.hasOwn(entries, id) ? entries[id] : undefined) ?? NO_ENTRY;

function holderOfKind(model: Model, id: string, kind: FrameworkNode['kind']): FrameworkNode | undefined {
  let node = model.nodes.get(id);
  while (node && node.kind !== kind)
    node = node.parentId === null ? undefined : model.nodes.get(node.parentId);
  return node;
}

/** Outcome ids by practice id, in one walk over the links: `relatedNodes` walks every node for each call. */
function outcomeIdsByPractice(model: Model): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of model.framework.links) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const outcome = model.nodes.get(id)?.kind === 'practice' && holderOfKind(model, other, 'outcome');
      if (outcome) found.set(id, (found.get(id) ?? new Set()).add(outcome.id));
    }
  }
  return found;
}

function buildFacts(model: Model): readonly PracticeFacts[] {
  const outcomeIds = outcomeIdsByPractice(model);
  const outcomes = [...model.nodes.values()].filter(({ kind }) => kind === 'outcome');
  const places = new Map<string, number>();
  const counted = practicesOf(model).map((node) => {
    const experience = holderOfKind(model, node.id, 'experience');
    const key = experience?.id ?? '';
    const place = (places.get(key) ?? 0) + 1;
    places.set(key, place);
    const ids = outcomeIds.get(node.id);
    const built = ids ? outcomes.filter(({ id }) => ids.has(id)) : [];
    return {
      id: node.id,
      node,
      experience,
      outcomes: built,
      experienceIds: experience ? [experience.id] : [],
      outcomeIds: built.map(({ id }) => id),
      tags: [...new Set(node.tags)],
      place,
      key,
    };
  });
  return counted.map(({ key, ...facts }) => ({ ...facts, placeCount: places.get(key) ?? 0 }));
}

const lists = new WeakMap<Model, readonly PracticeFacts[]>();
const indexes = new WeakMap<Model, ReadonlyMap<string, PracticeFacts>>();

/** Every practice of a model, in framework order; built once for each model. */
export function practiceFacts(model: Model): readonly PracticeFacts[] {
  const known = lists.get(model);
  if (known) return known;
  const made = buildFacts(model);
  lists.set(model, made);
  return made;
}

/** One practice by id or alias. */
export function findPractice(model: Model, id: string): PracticeFacts | undefined {
  let index = indexes.get(model);
  if (!index) {
    const facts = practiceFacts(model);
    const aliases = facts.flatMap((fact) => fact.node.aliases.map((alias) => [alias, fact] as const));
    index = new Map([...aliases, ...facts.map((fact) => [fact.id, fact] as const)]);
    indexes.set(model, index);
  }
  return index.get(id);
}
