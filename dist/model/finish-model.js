import { flatten } from './build-framework.js';
import { frozenCopy, frozenMap } from './freeze.js';

/** Freezes a model and gives it its index. */
function finish(parts) {
    const frozen = frozenCopy(parts);
    const nodes = flatten(frozen.framework.rings).map((node) => [node.id, node]);
    return Object.freeze({ ...frozen, nodes: frozenMap(nodes) });
}

export { finish };
