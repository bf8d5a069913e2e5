import type { FrameworkNode, Model, NodeKind, RingNode } from './types.js';

const aliasIndexes = new WeakMap<Model, ReadonlyMap<string, FrameworkNode>>();
const kindIndexes = new WeakMap<Model, Map<NodeKind, readonly FrameworkNode[]>>();

function aliasesOf(model: Model): ReadonlyMap<string, FrameworkNode> {
  const known = aliasIndexes.get(model);
  if (known) return known;
  // From the last to the first, so that the first part keeps an alias that two have.
  const nodes = [...model.nodes.values()].reverse();
  const index = new Map(nodes.flatMap((node) => node.aliases.map((alias) => [alias, node] as const)));
  aliasIndexes.set(model, index);
  return index;
}

/** The node with this id, else the one that has it among its aliases. */
export function findNode(model: Model, idOrAlias: string): FrameworkNode | undefined {
  return model.nodes.get(idOrAlias) ?? aliasesOf(model).get(idOrAlias);
}

/** The node that holds this one; undefined for a ring. */
export function parentOf(model: Model, node: FrameworkNode): FrameworkNode | undefined {
  return node.parentId === null ? undefined : model.nodes.get(node.parentId);
}

/** The ring a node is in; a ring is in itself. */
export function ringOf(model: Model, node: FrameworkNode): RingNode | undefined {
  return model.framework.rings.find((ring) => ring.id === node.ringId);
}

function nodesOfKind(model: Model, kind: NodeKind): readonly FrameworkNode[] {
  const byKind = kindIndexes.get(model) ?? new Map<NodeKind, readonly FrameworkNode[]>();
  kindIndexes.set(model, byKind);
  const known = byKind.get(kind);
  if (known) return known;
  const nodes = Object.freeze([...model.nodes.values()].filter((node) => node.kind === kind));
  byKind.set(kind, nodes);
  return nodes;
}

/** All outcomes, in framework order. */
export const outcomesOf = (model: Model): readonly FrameworkNode[] => nodesOfKind(model, 'outcome');
/** All learning experiences, in framework order. */
export const experiencesOf = (model: Model): readonly FrameworkNode[] => nodesOfKind(model, 'experience');
/** All practices, in framework order. */
export const practicesOf = (model: Model): readonly FrameworkNode[] => nodesOfKind(model, 'practice');
/** All domains (groups of conditions), in framework order. */
export const domainsOf = (model: Model): readonly FrameworkNode[] => nodesOfKind(model, 'domain');
/** All conditions, in framework order. */
export const conditionsOf = (model: Model): readonly FrameworkNode[] => nodesOfKind(model, 'condition');

/** Colours and shapes of learning experiences. */
export const SHAPES = 4;

/** 1 to 4: colour and shape of the experience at a place, counted from 0. */
export const hueAt = (place: number): number => (place % SHAPES) + 1;

/** 1 to 4: colour and shape of a learning experience, by its place unless it brought its own. */
export const hueNumber = (model: Model, { id, hue }: FrameworkNode): number =>
  hue ??
  hueAt(
    Math.max(
      0,
      experiencesOf(model).findIndex((node) => node.id === id),
    ),
  );
