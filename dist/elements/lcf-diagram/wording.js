const COUNTED = ['outcome', 'experience', 'domain', 'practice', 'condition'];
/** "11 practices". */
const countOf = (t, kind, count) => t(`diagram.n-${kind}`, { count });
/** "4 learning experiences and 42 practices": what lies in a node, to the leaves. */
function contentWords(t, node) {
    const counts = new Map();
    const visit = ({ items }) => items.forEach((item) => {
        counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
        visit(item);
    });
    visit(node);
    return t.list(COUNTED.flatMap((kind) => (counts.has(kind) ? countOf(t, kind, counts.get(kind) ?? 0) : [])));
}
const closed = (text) => text.replace(/\s+/gu, '');
/** A name that begins with what is written in the picture; the title where that is all that is written. */
function nameOf(t, { title }, label) {
    // Lines may break within a word, after a hyphen.
    if (label === '' || closed(label) === closed(title))
        return title;
    return label.startsWith(title) ? label : t('diagram.named', { label, title });
}
/** What stands in the middle, in words. */
const centerWords = ({ framework: { center } }) => {
    const alt = center.image?.alt;
    return alt ? alt : center.title;
};

export { centerWords, contentWords, countOf, nameOf };
