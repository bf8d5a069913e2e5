import { svg, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { joinLines } from '../../layout/line-gap.js';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import { shapePath } from '../../layout/shape-path.js';
import { labelArcs, labelText } from './picture-label.js';
import { indexOf } from './picture-parts.js';
import { countOf, nameOf } from './wording.js';

/** Everything at rest: rings of tree items in reading order. States and outlines are laid over it. */
const picture = (source) => svg `
  <defs>${labelArcs(visible(allLabels(source.layout)))}</defs>
  ${disc(source)}
  ${repeat(source.model.framework.rings, ({ id }) => id, (ring) => ringGroup(source, ring))}`;
const visible = (labels) => labels.filter(Boolean);
const allLabels = ({ segments, beads, domains, disc: center }) => [
    center.label,
    ...[...segments, ...beads, ...domains].filter(({ hidden }) => !hidden).map(({ label }) => label),
];
function ringGroup(source, ring) {
    return svg `<g role="group" aria-label=${ring.title}>
    ${repeat(clustersOf(source.layout, ring.id), ({ id }) => id, (cluster) => clusterGroup(source, cluster))}</g>`;
}
/** Parts of one ring: each domain with its conditions, each segment with its beads. */
function clustersOf(layout, ringId) {
    const inRing = (parts) => parts.filter((part) => part.ringId === ringId && !part.hidden);
    const [segments, beads, domains] = [inRing(layout.segments), inRing(layout.beads), inRing(layout.domains)];
    const heads = new Map();
    const members = new Map();
    for (const domain of domains)
        heads.set(domain.id, domain);
    for (const part of [...segments, ...beads]) {
        const holder = layout.partOf.get(part.parentId) ?? part.parentId;
        if (part.parentId === ringId)
            heads.set(part.id, part);
        else {
            if (!heads.has(holder))
                heads.set(holder, null);
            members.set(holder, [...(members.get(holder) ?? []), part]);
        }
    }
    return [...heads].map(([id, head]) => ({ id, head, members: members.get(id) ?? [] }));
}
function clusterGroup(source, { id, head, members }) {
    const { model, layout } = source;
    const node = model.nodes.get(id) ?? (head?.merged ? model.nodes.get(head.merged.ids[0] ?? '') : undefined);
    const hue = node && !head?.merged ? hueOf(model, node) : undefined;
    const track = layout.tracks.find((band) => band.id === id && !band.hidden);
    return svg `<g role="none" class=${hue?.className ?? ''} ${cssVars(hue?.vars ?? {})}>
    ${track ? trackBand(track) : nothing}
    ${head ? ('path' in head ? segmentItem(source, head) : domainItem(source, head)) : nothing}
    ${repeat(members, (part) => part.id, (part) => ('path' in part ? segmentItem(source, part) : beadItem(source, part)))}</g>`;
}
const trackBand = ({ path, id }) => svg `<path class="track" data-track=${id} d=${path} aria-hidden="true"></path>`;
/** Attributes every tree item has; selection, focus and state are set by the painter. */
function item(source, part, classes, content) {
    const { model, layout, t } = source;
    const reachable = indexOf(layout).reachable.has(part.id);
    const node = model.nodes.get(part.merged?.ids[0] ?? part.id);
    const place = node ? placeOf(model, node) : { level: 1, index: 1, total: 1 };
    if (!reachable)
        return svg `<g class="part ${classes}" data-part=${part.id} aria-hidden="true">${content}</g>`;
    return svg `<g
    class="part ${classes}"
    data-part=${part.id}
    data-pick=${part.id}
    role="treeitem"
    tabindex="-1"
    aria-label=${partName(t, part, node)}
    aria-level=${place.level}
    aria-posinset=${place.index}
    aria-setsize=${place.total}
    aria-selected="false"
    aria-expanded=${node && opensInPlace(layout, part, node) ? 'true' : nothing}
  >${content}</g>`;
}
/** A group whose parts are tree items of their own. */
const opensInPlace = (layout, part, node) => !part.merged && node.items.some(({ id }) => indexOf(layout).reachable.has(layout.partOf.get(id) ?? id));
function placeOf(model, node) {
    const parent = model.nodes.get(node.parentId ?? '');
    const siblings = parent?.items ?? [node];
    return {
        level: parent && parent.kind !== 'ring' ? 2 : 1,
        index: siblings.findIndex(({ id }) => id === node.id) + 1,
        total: siblings.length,
    };
}
function partName(t, part, node) {
    const label = joinLines(part.label?.lines.map(({ text }) => text) ?? []);
    if (part.merged)
        return t('diagram.named', {
            label: label || ('sign' in part ? part.sign : ''),
            title: countOf(t, part.kind, part.merged.count),
        });
    return node ? nameOf(t, node, label) : label;
}
const segmentItem = (source, part) => item(source, part, `segment ${part.kind}`, svg `<path class="hit" d=${part.hit}></path><path class="fill" d=${part.path}></path>${labelText(part.label)}`);
function beadItem(source, part) {
    const { x, y, size, row, hitRadius, isTarget, hue } = part;
    const shape = (transform) => svg `<path class="shape" d=${shapePath(hue)} transform=${transform}></path>`;
    const content = row
        ? svg `<rect class="hit" x=${row.x} y=${row.y} width=${row.width} height=${row.height}></rect
        >${shape(`translate(${x} ${y}) scale(${size})`)}${labelText(part.label)}`
        : // Moved as a group, so that a style may scale the shape about its own middle.
            svg `<g transform="translate(${x} ${y})">${isTarget ? svg `<circle class="hit" r=${hitRadius}></circle>` : nothing}${shape(`scale(${size})`)}</g>`;
    return item(source, part, row ? 'bead row' : 'bead', content);
}
const domainItem = (source, part) => item(source, part, 'domain', svg `<path class="hit" d=${part.hit}></path>${part.paths.map((d) => svg `<path class="line" d=${d} stroke-width=${part.strokeWidth} stroke-dasharray=${part.dash ?? nothing}></path>`)}${labelText(part.label)}`);
/** The learner in the middle. Said in words beside the picture, so hidden here. */
function disc({ model, layout, logo }) {
    const src = logo === undefined ? model.framework.center.image?.src : logo;
    const center = layout.disc;
    const { glyph, image: square } = center;
    return svg `<g class="disc" part="center" aria-hidden="true">
    <circle r=${center.radius}></circle>
    ${src
        ? svg `<image href=${src} x=${square.x} y=${square.y} width=${square.width} height=${square.height}></image>`
        : svg `${glyph ? person(glyph) : nothing}${labelText(center.label)}`}</g>`;
}
const person = ({ x, y, width }) => svg `<path
    class="glyph"
    transform="translate(${x} ${y}) scale(${width / 20})"
    d="M10 9.200a3.300 3.300 0 1 0 0-6.600 3.300 3.300 0 0 0 0 6.600ZM3.800 17a6.200 6.200 0 0 1 12.400 0 .600.600 0 0 1-.600.600H4.400a.600.600 0 0 1-.600-.600Z"
  ></path>`;

export { picture };
