/** All that a picture is drawn from, as text. */
const drawnFrom = ({ framework: { id, center, rings }, nodes }) => JSON.stringify([
    id,
    center.title,
    center.image?.src,
    rings.map(({ ringKind }) => ringKind),
    [...nodes.values()].map((node) => [
        node.id,
        node.parentId,
        node.kind,
        node.title,
        node.shortTitle,
        node.color,
    ]),
]);
/** Whether two models draw the same picture: descriptions and other texts may come later, and change nothing in it. */
const isSamePicture = (one, other) => one === other || (one !== null && other !== null && drawnFrom(one) === drawnFrom(other));

export { isSamePicture };
