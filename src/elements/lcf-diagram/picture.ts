import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type {
  Bead,
  DiagramLayout,
  Disc,
  DomainArc,
  Label,
  Segment,
  Track,
} from '../../layout/diagram-types.js';
import { joinLines } from '../../layout/line-gap.js';
import type { FrameworkNode, Model, RingNode } from '../../model/types.js';
import type { Translator } from '../../i18n/translator.js';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import { shapePath } from '../shared/shape.js';
import { labelArcs, labelText } from './picture-label.js';
import { indexOf } from './picture-parts.js';
import { countOf, nameOf } from './wording.js';

/** What the resting picture is drawn from; it is drawn again only when one of these changes. */
export interface PictureSource {
  readonly model: Model;
  readonly layout: DiagramLayout;
  readonly t: Translator;
  /** Logo in the place of the config's own: a data URL, or null for none. */
  readonly logo?: string | null;
}

type AnyPart = Segment | Bead | DomainArc;
type Fragment = SVGTemplateResult | typeof nothing;

/** A top-level part of a ring with what lies in it. */
interface Cluster {
  readonly id: string;
  readonly head: Segment | DomainArc | null;
  readonly members: readonly (Segment | Bead)[];
}

/** Everything at rest: rings of tree items in reading order. States and outlines are laid over it. */
export const picture = (source: PictureSource): SVGTemplateResult => svg`
  <defs>${labelArcs(visible(allLabels(source.layout)))}</defs>
  ${disc(source)}
  ${repeat(
    source.model.framework.rings,
    ({ id }) => id,
    (ring) => ringGroup(source, ring),
  )}`;

const visible = (labels: readonly (Label | null)[]): (Label | null)[] => labels.filter(Boolean);

const allLabels = ({ segments, beads, domains, disc: center }: DiagramLayout): (Label | null)[] => [
  center.label,
  ...[...segments, ...beads, ...domains].filter(({ hidden }) => !hidden).map(({ label }) => label),
];

function ringGroup(source: PictureSource, ring: RingNode): SVGTemplateResult {
  return svg`<g role="group" aria-label=${ring.title}>
    ${repeat(
      clustersOf(source.layout, ring.id),
      ({ id }) => id,
      (cluster) => clusterGroup(source, cluster),
    )}</g>`;
}

/** Parts of one ring: each domain with its conditions, each segment with its beads. */
function clustersOf(layout: DiagramLayout, ringId: string): Cluster[] {
  const inRing = <T extends AnyPart>(parts: readonly T[]): T[] =>
    parts.filter((part) => part.ringId === ringId && !part.hidden);
  const [segments, beads, domains] = [inRing(layout.segments), inRing(layout.beads), inRing(layout.domains)];
  const heads = new Map<string, Segment | DomainArc | null>();
  const members = new Map<string, (Segment | Bead)[]>();
  for (const domain of domains) heads.set(domain.id, domain);
  for (const part of [...segments, ...beads]) {
    const holder = layout.partOf.get(part.parentId) ?? part.parentId;
    if (part.parentId === ringId) heads.set(part.id, part as Segment);
    else {
      if (!heads.has(holder)) heads.set(holder, null);
      members.set(holder, [...(members.get(holder) ?? []), part]);
    }
  }
  return [...heads].map(([id, head]) => ({ id, head, members: members.get(id) ?? [] }));
}

function clusterGroup(source: PictureSource, { id, head, members }: Cluster): SVGTemplateResult {
  const { model, layout } = source;
  const node = model.nodes.get(id) ?? (head?.merged ? model.nodes.get(head.merged.ids[0] ?? '') : undefined);
  const hue = node && !head?.merged ? hueOf(model, node) : undefined;
  const track = layout.tracks.find((band) => band.id === id && !band.hidden);
  return svg`<g role="none" class=${hue?.className ?? ''} ${cssVars(hue?.vars ?? {})}>
    ${track ? trackBand(track) : nothing}
    ${head ? ('path' in head ? segmentItem(source, head) : domainItem(source, head)) : nothing}
    ${repeat(
      members,
      (part) => part.id,
      (part) => ('path' in part ? segmentItem(source, part) : beadItem(source, part)),
    )}</g>`;
}

const trackBand = ({ path, id }: Track): SVGTemplateResult =>
  svg`<path class="track" data-track=${id} d=${path} aria-hidden="true"></path>`;

/** Attributes every tree item has; selection, focus and state are set by the painter. */
function item(source: PictureSource, part: AnyPart, classes: string, content: unknown): SVGTemplateResult {
  const { model, layout, t } = source;
  const reachable = indexOf(layout).reachable.has(part.id);
  const node = model.nodes.get(part.merged?.ids[0] ?? part.id);
  const place = node ? placeOf(model, node) : { level: 1, index: 1, total: 1 };
  if (!reachable)
    return svg`<g class="part ${classes}" data-part=${part.id} aria-hidden="true">${content}</g>`;
  return svg`<g
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
const opensInPlace = (layout: DiagramLayout, part: AnyPart, node: FrameworkNode): boolean =>
  !part.merged && node.items.some(({ id }) => indexOf(layout).reachable.has(layout.partOf.get(id) ?? id));

function placeOf(model: Model, node: FrameworkNode): { level: number; index: number; total: number } {
  const parent = model.nodes.get(node.parentId ?? '');
  const siblings = parent?.items ?? [node];
  return {
    level: parent && parent.kind !== 'ring' ? 2 : 1,
    index: siblings.findIndex(({ id }) => id === node.id) + 1,
    total: siblings.length,
  };
}

function partName(t: Translator, part: AnyPart, node: FrameworkNode | undefined): string {
  const label = joinLines(part.label?.lines.map(({ text }) => text) ?? []);
  if (part.merged)
    return t('diagram.named', {
      label: label || ('sign' in part ? part.sign : ''),
      title: countOf(t, part.kind, part.merged.count),
    });
  return node ? nameOf(t, node, label) : label;
}

const segmentItem = (source: PictureSource, part: Segment): SVGTemplateResult =>
  item(
    source,
    part,
    `segment ${part.kind}`,
    svg`<path class="hit" d=${part.hit}></path><path class="fill" d=${part.path}></path>${labelText(part.label)}`,
  );

function beadItem(source: PictureSource, part: Bead): SVGTemplateResult {
  const { x, y, size, row, hitRadius, isTarget, hue } = part;
  const shape = (transform: string): SVGTemplateResult =>
    svg`<path class="shape" d=${shapePath(hue)} transform=${transform}></path>`;
  const content = row
    ? svg`<rect class="hit" x=${row.x} y=${row.y} width=${row.width} height=${row.height}></rect
        >${shape(`translate(${x} ${y}) scale(${size})`)}${labelText(part.label)}`
    : // Moved as a group, so that a style may scale the shape about its own middle.
      svg`<g transform="translate(${x} ${y})">${isTarget ? svg`<circle class="hit" r=${hitRadius}></circle>` : nothing}${shape(`scale(${size})`)}</g>`;
  return item(source, part, row ? 'bead row' : 'bead', content);
}

const domainItem = (source: PictureSource, part: DomainArc): SVGTemplateResult =>
  item(
    source,
    part,
    'domain',
    svg`<path class="hit" d=${part.hit}></path>${part.paths.map(
      (d) =>
        svg`<path class="line" d=${d} stroke-width=${part.strokeWidth} stroke-dasharray=${part.dash ?? nothing}></path>`,
    )}${labelText(part.label)}`,
  );

/** The learner in the middle. Said in words beside the picture, so hidden here. */
function disc({ model, layout, logo }: PictureSource): SVGTemplateResult {
  const src = logo === undefined ? model.framework.center.image?.src : logo;
  const center: Disc = layout.disc;
  const { glyph, image: square } = center;
  return svg`<g class="disc" part="center" aria-hidden="true">
    <circle r=${center.radius}></circle>
    ${
      src
        ? svg`<image href=${src} x=${square.x} y=${square.y} width=${square.width} height=${square.height}></image>`
        : svg`${glyph ? person(glyph) : nothing}${labelText(center.label)}`
    }</g>`;
}

const person = ({ x, y, width }: { x: number; y: number; width: number }): Fragment =>
  svg`<path
    class="glyph"
    transform="translate(${x} ${y}) scale(${width / 20})"
    d="M10 9.200a3.300 3.300 0 1 0 0-6.600 3.300 3.300 0 0 0 0 6.600ZM3.800 17a6.200 6.200 0 0 1 12.400 0 .600.600 0 0 1-.600.600H4.400a.600.600 0 0 1-.600-.600Z"
  ></path>`;
