import { addStrings, type MessageKey, type Translator } from '../../i18n/translator.js';
import { diagramRelations } from '../../i18n/en/diagram-relations.js';
import { relatedNodes, type RelatedNodes } from '../../model/relations.js';
import type { FrameworkNode, Model, NodeKind } from '../../model/types.js';
import { countOf } from './wording.js';

addStrings(diagramRelations);

/** What a node connects to. A ring connects to nearly everything, which says nothing. */
export const relationsOf = (model: Model, node: FrameworkNode | null): RelatedNodes =>
  relatedNodes(model, node && node.kind !== 'ring' ? node : '');

/** "11 practices and 3 conditions": the parts a node connects to; empty when there are none. */
export function relatedWords(t: Translator, related: RelatedNodes): string {
  const groups = [
    ['practice', related.practices],
    ['outcome', related.outcomes],
    ['condition', related.conditions],
  ] as const;
  const parts = groups.filter(([, nodes]) => nodes.length > 0);
  return t.list(parts.map(([kind, nodes]) => countOf(t, kind, nodes.length)));
}

/** What a screen reader hears after a choice. */
export function selectedWords(t: Translator, node: FrameworkNode | null, related: RelatedNodes): string {
  if (!node) return t('diagram.cleared');
  const parts = relatedWords(t, related);
  return parts
    ? t('diagram.selected-related', { title: node.title, parts })
    : t('diagram.selected', { title: node.title });
}

const LIKE: Readonly<Partial<Record<NodeKind, NodeKind>>> = { domain: 'condition', experience: 'practice' };

/** Heading of a list of related parts, as seen from the node. */
export function relatedHeading(
  t: Translator,
  group: 'practices' | 'outcomes' | 'conditions',
  { kind }: FrameworkNode,
): string {
  const own = group === 'conditions' && kind !== 'condition' ? 'help' : (LIKE[kind] ?? kind);
  return t(`diagram.${group}-${own}` as MessageKey);
}
