/** Parts of a card that unfold. */
const FOLDS = ['steps', 'links', 'more'];
/** Links of a practice: its own, then its experience's toolkit. */
function linksOf({ node, experience }) {
    const links = [node.toolkit, ...node.resources, experience?.toolkit];
    return links.filter((link) => link !== undefined);
}

export { FOLDS, linksOf };
