import '../shared/more-words.js';

/** The line above a title: what the node is, and where. */
function eyebrowOf(t, model, node) {
    const parent = node.parentId === null ? undefined : model.nodes.get(node.parentId);
    if (node.kind === 'practice' && parent?.kind === 'experience') {
        const index = parent.items.findIndex(({ id }) => id === node.id) + 1;
        return t('diagram.eyebrow-practice', { parent: parent.title, index, total: parent.items.length });
    }
    const kind = t(`kind.${node.kind}`);
    return parent && parent.kind !== 'ring' ? t('diagram.eyebrow', { kind, parent: parent.title }) : kind;
}

export { eyebrowOf };
