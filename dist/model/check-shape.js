import { pointerOf } from './places.js';

/** Longer titles rarely find room in a picture. */
const MAX_TITLE = 80;
/** More parts than this in one ring are drawn in groups on most screens. */
const MAX_PARTS = 40;
/** Says what in a config makes a picture that is drawn, but not as its author will have meant it. */
function checkShape(given, rings, issues) {
    const built = new Map(rings.map((ring) => [ring.id, ring]));
    for (const [index, ring] of (given.rings ?? []).entries()) {
        const path = pointerOf(ring, `/framework/rings/${index}`);
        checkTitles(ring, path, issues);
        const found = built.get(ring.id);
        // A ring that only changes words of the built-in one has as many parts as that.
        if (found && ring.items)
            checkParts(found, `${path}/items`, issues);
    }
}
function checkTitles(node, path, issues) {
    const { title = '', shortTitle = title } = node;
    if (shortTitle.length > MAX_TITLE)
        issues.add('warning', `${path}/title`, `The title of "${node.id}" has ${shortTitle.length} characters. Expected at most ${MAX_TITLE}, or a "shortTitle": where it finds no room, the picture shows a letter or a number for it.`);
    for (const [index, item] of (node.items ?? []).entries())
        checkTitles(item, pointerOf(item, `${path}/items/${index}`), issues);
}
/** What a ring is divided into: conditions, also those in domains, or its items. */
const partsOf = (ring) => ring.items.flatMap((item) => (item.kind === 'domain' ? item.items : [item]));
function checkParts(ring, path, issues) {
    const { length } = partsOf(ring);
    const name = `The ring "${ring.id}" has`;
    if (length === 0)
        issues.add('warning', path, `${name} no parts. Expected at least one; the picture leaves it out.`);
    if (length > MAX_PARTS)
        issues.add('warning', path, `${name} ${length} parts. Expected at most ${MAX_PARTS}; where more find no room, the picture shows them in groups.`);
}

export { checkShape };
