import { flatten } from './build-framework.js';
import { frozenCopy, frozenMap } from './freeze.js';
import type { FrameworkNode, Model } from './types.js';

/** Freezes a model and gives it its index. */
export function finish(parts: Omit<Model, 'nodes'>): Model {
  const frozen = frozenCopy(parts);
  const nodes = flatten(frozen.framework.rings).map((node): [string, FrameworkNode] => [node.id, node]);
  return Object.freeze({ ...frozen, nodes: frozenMap(nodes) });
}
