import type { FrameworkNode, Model, NodeKind } from './types.js';
/**
 * Lower case without diacritics, so that `Évaluer` is found by `evaluer`: what a reader of each language types when
 * in a hurry or on another keyboard. The same for all languages, as a page mixes them.
 */
export declare function fold(text: string): string;
/**
 * Nodes whose texts hold every word of the query, in any order and also inside words, in framework
 * order. The query is literal: no character has a special meaning. An empty query finds everything.
 * @param kinds only nodes of these kinds.
 */
export declare function searchNodes(model: Model, query: string, kinds?: readonly NodeKind[]): FrameworkNode[];
