import type { FrameworkConfig, NodeConfig } from '../config-types.js';

/** What the parts of a framework say, by id: everything that the picture can do without. */
export type Texts = Readonly<Record<string, Omit<NodeConfig, 'id' | 'title' | 'shortTitle' | 'items'>>>;

const withTexts = <T extends NodeConfig>(node: T, texts: Texts): T => ({
  ...node,
  ...texts[node.id],
  ...(node.items ? { items: node.items.map((item) => withTexts(item, texts)) } : {}),
});

/** A framework with its texts laid over its outline. */
export const tell = (outline: FrameworkConfig, texts: Texts): FrameworkConfig => ({
  ...outline,
  rings: (outline.rings ?? []).map((ring) => withTexts(ring, texts)),
});
