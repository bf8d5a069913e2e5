import { joinLines } from '../../layout/line-gap.js';
import { shapePath } from '../../layout/shape-path.js';
import { hueOf } from '../shared/hue.js';
import { discElement } from './picture-disc.js';
import { labelArcs, labelElements } from './picture-label.js';
import { svgElement, placeChildren, setAttributes } from '../shared/svg-element.js';
import { countOf, nameOf } from './wording.js';

/** A translator is made anew for each model: its words are those of its language. */
const isDrawnFrom = (one, other) => one?.model === other.model &&
    one.layout === other.layout &&
    one.t.locale === other.t.locale &&
    one.t.dir === other.t.dir;
/** Parts of one ring: each domain with its conditions, each segment with its beads. */
function clustersOf(layout, ringId) {
    const inRing = (parts) => parts.filter((part) => part.ringId === ringId && !part.hidden);
    const clusters = new Map();
    const cluster = (id) => {
        const found = clusters.get(id) ?? { id, head: null, members: [] };
        clusters.set(id, found);
        return found;
    };
    for (const domain of inRing(layout.domains))
        cluster(domain.id).head = domain;
    for (const part of [...inRing(layout.segments), ...inRing(layout.beads)])
        if (part.parentId === ringId)
            cluster(part.id).head = part;
        else
            cluster(layout.partOf.get(part.parentId) ?? part.parentId).members.push(part);
    return [...clusters.values()];
}
const allLabels = ({ segments, beads, domains, disc }) => [
    disc.label,
    ...[...segments, ...beads, ...domains].filter(({ hidden }) => !hidden).map(({ label }) => label),
];
function partName(t, part, node) {
    const label = joinLines(part.label?.lines.map(({ text }) => text) ?? []);
    if (part.merged)
        return t('diagram.named', {
            label: label || ('sign' in part ? part.sign : ''),
            title: countOf(t, part.kind, part.merged.count),
        });
    return node ? nameOf(t, node, label) : label;
}
const segmentContent = ({ hit, path, label }) => [
    svgElement('path', { class: 'hit', d: hit }),
    svgElement('path', { class: 'fill', d: path }),
    ...labelElements(label),
];
function beadContent({ x, y, size, row, hitRadius, isTarget, hue, label }) {
    const shape = (transform) => svgElement('path', { class: 'shape', d: shapePath(hue), transform });
    if (row)
        return [
            svgElement('rect', { class: 'hit', x: row.x, y: row.y, width: row.width, height: row.height }),
            shape(`translate(${x} ${y}) scale(${size})`),
            ...labelElements(label),
        ];
    return [
        ...(isTarget ? [svgElement('circle', { class: 'hit', r: hitRadius })] : []),
        shape(`scale(${size})`),
    ];
}
const domainContent = ({ hit, paths, strokeWidth, dash, label }) => [
    svgElement('path', { class: 'hit', d: hit }),
    ...paths.map((d) => svgElement('path', { class: 'line', d, 'stroke-width': strokeWidth, 'stroke-dasharray': dash })),
    ...labelElements(label),
];
/**
 * Everything at rest: rings of tree items in reading order. States and outlines are laid over it. Drawn by hand,
 * part by part; what stays from one drawing to the next keeps its element, and with it the focus.
 */
class Picture {
    constructor() {
        this.element = svgElement('g', { class: 'still' });
        this.#defs = svgElement('defs');
        this.#groups = new Map();
        this.#items = new Map();
        this.#source = null;
        /** Parts the keyboard reaches. */
        this.#reachable = new Set();
        this.#stop = null;
    }
    #defs;
    #groups;
    #items;
    #source;
    /** Parts the keyboard reaches. */
    #reachable;
    #stop;
    /** Drawn parts, by id. */
    get items() {
        return this.#items;
    }
    draw(source) {
        if (isDrawnFrom(this.#source, source))
            return;
        this.#source = source;
        this.#reachable = new Set(source.layout.focusRows.flatMap(({ ids }) => ids));
        const [groups, items] = [this.#groups, this.#items];
        this.#groups = new Map();
        this.#items = new Map();
        const rings = source.model.framework.rings.map((ring) => this.#ring(source, ring, groups, items));
        this.#defs.replaceChildren(...labelArcs(allLabels(source.layout)));
        placeChildren(this.element, [this.#defs, discElement(source), ...rings]);
        this.moveStop(this.#stop);
    }
    /** The one part Tab leads to: this one where it can be reached, else the first. */
    moveStop(id) {
        const [first = null] = this.#reachable;
        this.#items.get(this.#stop ?? '')?.setAttribute('tabindex', '-1');
        this.#stop = id !== null && this.#reachable.has(id) ? id : first;
        this.#items.get(this.#stop ?? '')?.setAttribute('tabindex', '0');
    }
    #ring(source, { id, title }, groups, items) {
        const group = groups.get(id) ?? svgElement('g', { role: 'group' });
        group.setAttribute('aria-label', title);
        this.#groups.set(id, group);
        const clusters = clustersOf(source.layout, id).map((cluster) => this.#cluster(source, cluster, groups, items));
        placeChildren(group, clusters);
        return group;
    }
    #cluster(source, { id, head, members }, groups, items) {
        const { model, layout } = source;
        const node = head?.merged ? undefined : model.nodes.get(id);
        const { className = '', vars = {} } = (node && hueOf(model, node)) ?? {};
        const colours = Object.entries(vars).flatMap(([name, value]) => (value ? [[name, value]] : []));
        const key = `${id} ${className} ${colours.join()}`;
        const group = groups.get(key) ?? svgElement('g', { role: 'none', class: className });
        for (const [name, value] of colours)
            group.style.setProperty(name, value);
        this.#groups.set(key, group);
        const track = layout.tracks.find((band) => band.id === id && !band.hidden);
        placeChildren(group, [
            ...(track
                ? [svgElement('path', { class: 'track', 'data-track': id, d: track.path, 'aria-hidden': 'true' })]
                : []),
            ...[...(head ? [head] : []), ...members].map((part) => this.#item(source, part, items.get(part.id))),
        ]);
        return group;
    }
    #treeItem({ model, layout, t }, part) {
        const node = model.nodes.get(part.merged?.ids[0] ?? part.id);
        const parent = model.nodes.get(node?.parentId ?? '');
        const siblings = parent?.items ?? [];
        // A group whose parts are tree items of their own.
        const isOpen = !part.merged && node?.items.some(({ id }) => this.#reachable.has(layout.partOf.get(id) ?? id));
        return {
            'data-pick': part.id,
            role: 'treeitem',
            tabindex: '-1',
            'aria-label': partName(t, part, node),
            'aria-level': parent && parent.kind !== 'ring' ? 2 : 1,
            'aria-posinset': siblings.findIndex((sibling) => sibling === node) + 1,
            'aria-setsize': siblings.length,
            'aria-selected': 'false',
            'aria-expanded': isOpen ? 'true' : null,
        };
    }
    /** A tree item; selection and state are set by the painter, and the tab stop at the end. */
    #item({ model, layout, t }, part, kept) {
        const [kind, content] = 'path' in part
            ? [`segment ${part.kind}`, segmentContent(part)]
            : 'size' in part
                ? [part.row ? 'bead row' : 'bead', beadContent(part)]
                : ['domain', domainContent(part)];
        const isFree = this.#reachable.has(part.id);
        // One that was left out, or is now, begins anew.
        const item = kept?.hasAttribute('role') === isFree ? kept : svgElement('g');
        setAttributes(item, {
            class: `part ${kind}`,
            // Moved as a group, so that a style may scale the shape about its own middle.
            transform: 'size' in part && !part.row ? `translate(${part.x} ${part.y})` : null,
            'data-part': part.id,
            ...(isFree ? this.#treeItem({ model, layout, t }, part) : { 'aria-hidden': 'true' }),
        });
        item.replaceChildren(...content);
        this.#items.set(part.id, item);
        return item;
    }
}

export { Picture };
