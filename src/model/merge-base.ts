import type { FrameworkConfig, NodeConfig } from './config-types.js';
import type { RingKind } from './types.js';

export interface BaseNode {
  readonly id: string;
  readonly node: NodeConfig;
  readonly ringId: string;
  readonly ringKind: RingKind;
  readonly isRing: boolean;
}

/** Finds nodes of the framework a config extends. */
export interface BaseIndex {
  /** By id, else by alias. */
  find(idOrAlias: string): BaseNode | undefined;
  readonly ids: readonly string[];
  readonly ringIds: readonly string[];
}

const withContent = (node: NodeConfig): NodeConfig[] => [node, ...(node.items ?? []).flatMap(withContent)];

/** Indexes a framework by id and alias; an empty index for `null`. */
export function baseIndex(base: FrameworkConfig | null): BaseIndex {
  const rings = base?.rings ?? [];
  const entries = rings.flatMap((ring) =>
    withContent(ring).map((node): BaseNode => ({
      id: node.id,
      node,
      ringId: ring.id,
      ringKind: ring.kind ?? 'outcomes',
      isRing: node === ring,
    })),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byAlias = new Map(
    entries.flatMap((entry) => (entry.node.aliases ?? []).map((alias) => [alias, entry] as const)),
  );
  return {
    find: (id) => byId.get(id) ?? byAlias.get(id),
    ids: [...byId.keys()],
    ringIds: rings.map(({ id }) => id),
  };
}
