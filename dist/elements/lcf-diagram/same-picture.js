const sameNodes = (ones, others) => ones.length === others.length && ones.every((one, index) => isSameNode(one, others[index]));
const isSameNode = (one, other) => one === other ||
    (one.id === other?.id &&
        one.kind === other.kind &&
        one.title === other.title &&
        one.shortTitle === other.shortTitle &&
        one.color === other.color &&
        sameNodes(one.items, other.items));
/** Whether two models draw the same picture: descriptions and other texts may come later, and change nothing in it. */
function isSamePicture(one, other) {
    if (one === other || !one || !other)
        return one === other;
    const [a, b] = [one.framework, other.framework];
    return (a.id === b.id &&
        a.center.title === b.center.title &&
        a.center.image?.src === b.center.image?.src &&
        a.rings.every(({ ringKind }, index) => ringKind === b.rings[index]?.ringKind) &&
        sameNodes(a.rings, b.rings));
}

export { isSamePicture };
