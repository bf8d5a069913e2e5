const withTexts = (node, texts) => ({
    ...node,
    ...texts[node.id],
    ...(node.items ? { items: node.items.map((item) => withTexts(item, texts)) } : {}),
});
/** A framework with its texts laid over its outline. */
const tell = (outline, texts) => ({
    ...outline,
    rings: (outline.rings ?? []).map((ring) => withTexts(ring, texts)),
});

export { tell };
