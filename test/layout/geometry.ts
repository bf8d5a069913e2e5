/** Independent re-reading of what a layout draws: points on paths, points of ink, points inside parts. */
import { domainOutline, segmentOutline } from '../../src/layout/part-outlines.js';
import type { DiagramLayout, Label, LabelLine, Point, Sector } from '../../src/layout/diagram-types.js';

const OUTLINES = ['chosen', 'again', 'inset'] as const;
export const TAU = 2 * Math.PI;
export const NUMBER = '-?\\d+(?:\\.\\d+)?';
const PATH = new RegExp(
  `^(?:[ML]${NUMBER},${NUMBER}|A${NUMBER},${NUMBER},0,[01],[01],${NUMBER},${NUMBER}|Z)+$`,
);

export const isPath = (path: string): boolean => path.startsWith('M') && PATH.test(path);

/** All path strings of a layout with a name for messages. */
export function pathsOf(layout: DiagramLayout): [string, string][] {
  return [
    ...layout.segments.flatMap((segment) =>
      [segment.path, segment.hit, ...OUTLINES.map((which) => segmentOutline(layout, segment, which))].map(
        (each): [string, string] => [segment.id, each],
      ),
    ),
    ...layout.tracks.map(({ id, path }): [string, string] => [id, path]),
    ...layout.domains.flatMap((domain) =>
      [...domain.paths, domain.hit, domainOutline(layout, domain)].map((each): [string, string] => [
        domain.id,
        each,
      ]),
    ),
    ...labelsOf(layout).flatMap(([id, label]) =>
      label.lines.flatMap(({ arc }): [string, string][] => (arc ? [[id, arc]] : [])),
    ),
  ];
}

export const labelsOf = (layout: DiagramLayout): [string, Label][] => [
  ...layout.segments.map(({ id, label }): [string, Label] => [id, label]),
  ...layout.domains.map(({ id, label }): [string, Label] => [id, label]),
  ...layout.beads.flatMap(({ id, label }): [string, Label][] => (label ? [[id, label]] : [])),
  ...(layout.disc.label ? [['disc', layout.disc.label] as [string, Label]] : []),
];

/** Reads "M x,y A …" and lines into points about `step` px apart. */
export function samplePath(path: string, step = 2): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, letter, rest = ''] of path.matchAll(/([MLA])([^MLAZ]*)/g)) {
    const numbers = rest.split(',').map(Number);
    const end = { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 };
    if (letter === 'M') points.push(end);
    if (letter === 'L') points.push(...between(at, end, step));
    if (letter === 'A') points.push(...alongArc(at, end, numbers, step));
    at = end;
  }
  return points;
}

function between(from: Point, to: Point, step: number): Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
  return [...Array(count).keys()].map((index) => {
    const t = (index + 1) / count;
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  });
}

/** A circular arc by SVG's rules (implementation notes F.6.5 with equal radii). */
function alongArc(from: Point, to: Point, [r = 0, , , large, sweep]: number[], step: number): Point[] {
  const [dx, dy] = [(to.x - from.x) / 2, (to.y - from.y) / 2];
  const chord = Math.hypot(dx, dy);
  if (chord < 1e-9) return [to];
  const height = Math.sqrt(Math.max(0, r * r - chord * chord)) * (large === sweep ? -1 : 1);
  const center = { x: from.x + dx - (height * dy) / chord, y: from.y + dy + (height * dx) / chord };
  const start = Math.atan2(from.y - center.y, from.x - center.x);
  let turned = Math.atan2(to.y - center.y, to.x - center.x) - start;
  if (sweep && turned < 0) turned += TAU;
  if (!sweep && turned > 0) turned -= TAU;
  const radius = Math.hypot(from.x - center.x, from.y - center.y);
  const count = Math.max(1, Math.ceil((Math.abs(turned) * radius) / step));
  return [...Array(count).keys()].map((index) => {
    const angle = start + (turned * (index + 1)) / count;
    return { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
  });
}

/** Corners and middles of the ink of one line: 0.7 em above the baseline, 0.15 em below (signs: nothing). */
export function inkOf(line: LabelLine, { fontSize, source }: Label): Point[] {
  const [up, down] = [-0.7 * fontSize, source === 'sign' ? 0 : 0.15 * fontSize];
  const start = line.anchor === 'middle' ? -line.width / 2 : 0;
  const across = [start, start + line.width / 2, start + line.width];
  if (!line.arc) return across.flatMap((x) => [up, 0, down].map((y) => ({ x: line.x + x, y: line.y + y })));
  if (line.arc.includes('L')) {
    const [from, to] = samplePath(line.arc, 1e4) as [Point, Point];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    return across.flatMap((x) =>
      [up, 0, down].map((y) => ({ x: line.x + x * dx - y * dy, y: line.y + x * dy + y * dx })),
    );
  }
  const radius = Math.hypot(line.x, line.y);
  const middle = Math.atan2(line.y, line.x);
  const flipped = isCounterClockwise(line.arc);
  return across.flatMap((x) =>
    [up, 0, down].map((y) => {
      const distance = flipped ? radius + y : radius - y;
      const angle = middle + ((flipped ? -1 : 1) * x) / radius;
      return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
    }),
  );
}

export const isCounterClockwise = (arc: string): boolean => /A[^,]+,[^,]+,0,[01],0,/.test(arc);

/** Angle from the top in reading direction. */
export const angleOf = ({ x, y }: Point, dir: 'ltr' | 'rtl'): number =>
  (Math.atan2(dir === 'rtl' ? -x : x, -y) + TAU) % TAU;

/** How deep a point lies inside a sector: negative outside. */
export function depthIn(point: Point, sector: Sector, dir: 'ltr' | 'rtl'): number {
  const distance = Math.hypot(point.x, point.y);
  const sweep = sector.endAngle - sector.startAngle;
  const from = (((angleOf(point, dir) - sector.startAngle) % TAU) + TAU) % TAU;
  const radial = Math.min(distance - sector.innerRadius, sector.outerRadius - distance);
  const aside = (angle: number): number =>
    angle >= Math.PI / 2 ? Infinity : distance * Math.sin(angle) - sector.gap / 2;
  // Before the start, angles wrap to nearly a full turn.
  const inside =
    from <= sweep
      ? Math.min(aside(from), aside(sweep - from))
      : -distance * Math.sin(Math.min(from - sweep, TAU - from, Math.PI / 2)) - sector.gap / 2;
  return Math.min(radial, inside);
}
