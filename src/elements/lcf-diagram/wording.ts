import type { FrameworkNode, Model, NodeKind } from '../../model/types.js';
import type { Translator } from '../../i18n/translator.js';

const COUNTED = ['outcome', 'experience', 'domain', 'practice', 'condition'] as const;

/** "11 practices". */
export const countOf = (t: Translator, kind: NodeKind, count: number): string =>
  t(`diagram.n-${kind}`, { count });

/** "4 learning experiences and 42 practices": what lies in a node, to the leaves. */
export function contentWords(t: Translator, node: FrameworkNode): string {
  const counts = new Map<NodeKind, number>();
  const visit = ({ items }: FrameworkNode): void =>
    items.forEach((item) => {
      counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
      visit(item);
    });
  visit(node);
  return t.list(COUNTED.flatMap((kind) => (counts.has(kind) ? countOf(t, kind, counts.get(kind) ?? 0) : [])));
}

const closed = (text: string): string => text.replace(/\s+/gu, '');

/** A name that begins with what is written in the picture; the title where that is all that is written. */
export function nameOf(t: Translator, { title }: FrameworkNode, label: string): string {
  // Lines may break within a word, after a hyphen.
  if (label === '' || closed(label) === closed(title)) return title;
  return label.startsWith(title) ? label : t('diagram.named', { label, title });
}

/** What stands in the middle, in words. */
export const centerWords = ({ framework: { center } }: Model): string => {
  const alt = center.image?.alt;
  return alt ? alt : center.title;
};
