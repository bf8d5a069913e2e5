import '../shared/more-words.js';
import type { Translator } from '../../i18n/translator.js';
import type { FrameworkNode, Model } from '../../model/types.js';

/** The line above a title: what the node is, and where. */
export function eyebrowOf(t: Translator, model: Model, node: FrameworkNode): string {
  const parent = node.parentId === null ? undefined : model.nodes.get(node.parentId);
  if (node.kind === 'practice' && parent?.kind === 'experience') {
    const index = parent.items.findIndex(({ id }) => id === node.id) + 1;
    return t('diagram.eyebrow-practice', { parent: parent.title, index, total: parent.items.length });
  }
  const kind = t(`kind.${node.kind}`);
  return parent && parent.kind !== 'ring' ? t('diagram.eyebrow', { kind, parent: parent.title }) : kind;
}
