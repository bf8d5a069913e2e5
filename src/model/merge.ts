import { baseIndex, type BaseIndex } from './merge-base.js';
import { didYouMean } from './near-miss.js';
import { type Issues, pointerOf } from './places.js';
import type { FrameworkConfig, NodeConfig, RingConfig } from './config-types.js';
import type { RingKind } from './types.js';

/** A node whose merge is done: `hidden` and `replaceItems` are gone. */
export type MergedNode = Omit<NodeConfig, 'items' | 'hidden' | 'replaceItems'> & {
  title: string;
  items: MergedNode[];
};
export type MergedRing = MergedNode & { kind: RingKind };

interface Merge {
  readonly base: BaseIndex;
  readonly issues: Issues;
  /** Given nodes that count, by their id in the base or their own. */
  readonly claims: Map<string, NodeConfig>;
}

/**
 * Lays a config's rings over the base, matched by id (or alias) at every depth: given fields win,
 * given nodes come first in the given order, the rest of the base follows. A node given under
 * another holder of the same kind of ring moves there.
 */
export function mergeRings(
  base: FrameworkConfig | null,
  given: FrameworkConfig,
  issues: Issues,
): MergedRing[] {
  const merge: Merge = { base: baseIndex(base), issues, claims: new Map() };
  for (const [ring, path] of placed(given.rings ?? [], '/framework/rings')) claimRing(merge, ring, path);
  return mergeList(merge, base?.rings ?? [], given.rings ?? [], '/framework/rings') as MergedRing[];
}

const placed = <T extends object>(items: readonly T[], path: string): (readonly [T, string])[] =>
  items.map((item, index) => [item, pointerOf(item, `${path}/${index}`)] as const);

function claimRing(merge: Merge, ring: RingConfig, path: string): void {
  const known = merge.base.find(ring.id);
  const kind = ring.kind ?? known?.ringKind;
  if (kind === undefined && !ring.hidden) {
    const hint = didYouMean(ring.id, merge.base.ringIds);
    merge.issues.add(
      'error',
      path,
      `The ring "${ring.id}" has no kind and is left out. Expected "kind": "outcomes", "experiences" or "conditions".`,
      hint,
    );
    return;
  }
  claim(merge, ring, path, { ringId: known?.id ?? ring.id, kind: kind ?? 'outcomes', isRing: true });
}

interface Spot {
  readonly ringId: string;
  readonly kind: RingKind;
  readonly isRing: boolean;
}

/** Takes a given node, unless its id is in use already; then it is reported and left out with all it holds. */
function claim(merge: Merge, node: NodeConfig, path: string, spot: Spot): void {
  const known = merge.base.find(node.id);
  const id = known?.id ?? node.id;
  const movable =
    !known ||
    (known.isRing === spot.isRing && (known.ringId === spot.ringId || known.ringKind === spot.kind));
  if (merge.claims.has(id) || !movable) {
    merge.issues.add(
      'error',
      path,
      `The id "${node.id}" is used twice. Expected an id of its own; this second one is left out.`,
    );
    return;
  }
  if (node.hidden && !known) reportNothingToHide(merge, node, path);
  merge.claims.set(id, node);
  if (node.hidden) return;
  for (const [item, place] of placed(node.items ?? [], `${path}/items`))
    claim(merge, item, place, { ...spot, isRing: false });
}

function reportNothingToHide(merge: Merge, node: NodeConfig, path: string): void {
  merge.issues.add(
    'warning',
    path,
    `There is nothing with the id "${node.id}" to hide.`,
    didYouMean(node.id, merge.base.ids),
  );
}

function mergeList(
  merge: Merge,
  base: readonly NodeConfig[],
  given: readonly NodeConfig[],
  path: string,
): MergedNode[] {
  const { claims } = merge;
  const first = placed(given, path).filter(
    ([node]) => claims.get(merge.base.find(node.id)?.id ?? node.id) === node && !node.hidden,
  );
  const rest = base.filter(({ id }) => !claims.has(id));
  return [
    ...first.map(([node, place]) => mergeNode(merge, node, place)),
    ...rest.map((node) => mergeNode(merge, { id: node.id }, '')),
  ];
}

function mergeNode(merge: Merge, given: NodeConfig, path: string): MergedNode {
  const known = merge.base.find(given.id);
  const { hidden: _hidden, replaceItems, items = [], ...fields } = given;
  const base = known?.node;
  const id = known?.id ?? given.id;
  const levels = { ...base?.levels, ...given.levels };
  const inherited = replaceItems ? [] : (base?.items ?? []);
  return {
    ...baseFields(base, given),
    ...fields,
    id,
    levels,
    title: given.title ?? base?.title ?? titleless(merge, id, path),
    items: mergeList(merge, inherited, items, `${path}/items`),
  };
}

/** A new title takes the base's short one away: it shortens other words. */
function baseFields(base: NodeConfig | undefined, given: NodeConfig): Partial<NodeConfig> {
  if (!base || given.title === undefined || given.title === base.title) return { ...base };
  const { shortTitle: _shortTitle, ...fields } = base;
  return fields;
}

function titleless(merge: Merge, id: string, path: string): string {
  merge.issues.add(
    'error',
    path,
    `"${id}" has no title; its id is shown instead. Expected "title": text.`,
    didYouMean(id, merge.base.ids),
  );
  return id;
}
