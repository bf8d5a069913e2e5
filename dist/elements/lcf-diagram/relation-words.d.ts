import { type Translator } from '../../i18n/translator.js';
import { type RelatedNodes } from '../../model/relations.js';
import type { FrameworkNode, Model } from '../../model/types.js';
/** What a node connects to. A ring connects to nearly everything, which says nothing. */
export declare const relationsOf: (model: Model, node: FrameworkNode | null) => RelatedNodes;
/** "11 practices and 3 conditions": the parts a node connects to; empty when there are none. */
export declare function relatedWords(t: Translator, related: RelatedNodes): string;
/** What a screen reader hears after a choice. */
export declare function selectedWords(t: Translator, node: FrameworkNode | null, related: RelatedNodes): string;
/** Heading of a list of related parts, as seen from the node. */
export declare function relatedHeading(t: Translator, group: 'practices' | 'outcomes' | 'conditions', { kind }: FrameworkNode): string;
