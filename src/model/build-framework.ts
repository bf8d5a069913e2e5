import type { NodeConfig, RingConfig } from './config-types.js';
import type { FrameworkNode, NodeKind, RingKind, RingNode } from './types.js';

interface Spot {
  readonly ringId: string;
  readonly ringKind: RingKind;
  readonly parentId: string;
  readonly depth: number;
}

/** What a node is: outcomes at every depth; experiences hold practices; a group of conditions is a domain. */
function kindAt({ ringKind, depth }: Spot, hasItems: boolean): NodeKind {
  if (ringKind === 'outcomes') return 'outcome';
  if (ringKind === 'experiences') return depth === 1 ? 'experience' : 'practice';
  return depth === 1 && hasItems ? 'domain' : 'condition';
}

/** An empty text in a config clears what the base says. */
const TEXTS = [
  'shortTitle',
  'summary',
  'description',
  'statement',
  'question',
  'color',
  'icon',
  'toolkit',
] as const;

function common(node: NodeConfig, items: readonly FrameworkNode[]) {
  const texts = TEXTS.filter((key) => node[key] !== undefined && node[key] !== '').map(
    (key) => [key, node[key]] as const,
  );
  const { id, title = id, steps = [], aliases = [], tags = [], resources = [], levels = {} } = node;
  return { id, title, ...Object.fromEntries(texts), steps, aliases, tags, resources, levels, items };
}

function buildNode(node: NodeConfig, spot: Spot): FrameworkNode {
  const { ringId, parentId } = spot;
  const items = (node.items ?? []).map((item) =>
    buildNode(item, { ...spot, parentId: node.id, depth: spot.depth + 1 }),
  );
  return { ...common(node, items), kind: kindAt(spot, items.length > 0), parentId, ringId };
}

/** Turns a ring whose merge is done into the model's. */
export function buildRing(ring: RingConfig): RingNode {
  const { kind: ringKind = 'outcomes' } = ring;
  const spot: Spot = { ringId: ring.id, ringKind, parentId: ring.id, depth: 1 };
  const items = (ring.items ?? []).map((item) => buildNode(item, spot));
  return { ...common(ring, items), kind: 'ring', ringKind, parentId: null, ringId: ring.id };
}

/** Every node of some rings in framework order: each before what it holds. */
export function flatten(nodes: readonly FrameworkNode[]): FrameworkNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.items)]);
}
