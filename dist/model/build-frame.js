import { buildRing, flatten } from './build-framework.js';
import { buildLinks } from './build-links.js';
import { checkShape } from './check-shape.js';
import { keepHues } from './keep-hues.js';
import { mergeRings } from './merge.js';
import { pointerOf } from './places.js';

/** Lays a config's framework over the built-in one (unless it extends none) and checks its links. */
function buildFramework(base, given, issues) {
    const extended = given.extends === 'none' ? null : base;
    // Nothing to lay over it: the base as it is.
    const own = given.rings?.length ? null : extended?.rings;
    const rings = own
        ? own.map(buildRing)
        : keepHues(mergeRings(extended, given, issues).map(buildRing), extended);
    const nodes = flatten(rings);
    const resolve = resolver(nodes);
    checkAliases(nodes, given, issues);
    if (rings.length === 0)
        issues.add('warning', '/framework/rings', 'The framework has no rings, so there is nothing to show. Expected at least one.');
    checkShape(given, rings, issues);
    const links = buildLinks(extended, given, resolve, nodes.map(({ id }) => id), issues);
    return { framework: { ...frame(extended, given, base, issues), rings, links }, nodes, resolve };
}
/** Finds ids by id or alias; ids win, then the first alias. */
function resolver(nodes) {
    const ids = new Map([...nodes].reverse().flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])));
    for (const { id } of nodes)
        ids.set(id, id);
    return (id) => ids.get(id);
}
function checkAliases(nodes, given, issues) {
    const taken = new Set(nodes.map(({ id }) => id));
    const paths = new Map((given.rings ?? []).flatMap((ring, index) => pathsIn(ring, `/framework/rings/${index}`)));
    for (const { id, aliases } of nodes) {
        for (const alias of aliases) {
            const message = `The alias "${alias}" of "${id}" is the id or an alias of another part. Expected one that is used once; it is ignored.`;
            if (taken.has(alias))
                issues.add('warning', paths.get(id) ?? '/framework', message);
            taken.add(alias);
        }
    }
}
function pathsIn(node, computed) {
    const path = pointerOf(node, computed);
    return [
        [node.id, `${path}/aliases`],
        ...(node.items ?? []).flatMap((item, index) => pathsIn(item, `${path}/items/${index}`)),
    ];
}
const OWN_ID = 'custom';
function frame(extended, given, base, issues) {
    const source = given.source ?? extended?.source;
    return {
        id: given.id ?? extended?.id ?? OWN_ID,
        title: given.title ?? extended?.title ?? untitled(base, issues),
        ...(source ? { source } : {}),
        center: center(extended, given, base),
    };
}
function untitled(base, issues) {
    issues.add('error', '/framework', 'The framework has no title. Expected "title": text, because it extends none.');
    return base.title ?? OWN_ID;
}
function center(extended, given, base) {
    const title = given.center?.title ?? extended?.center?.title ?? base.center?.title ?? '';
    const image = given.center?.image ?? extended?.center?.image;
    return { title, ...(image ? { image: { src: image.src, alt: image.alt ?? title } } : {}) };
}

export { buildFramework };
