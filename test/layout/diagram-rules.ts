/** What every layout keeps, for any framework. Each rule throws with the place where it is broken. */
import { tweenLayout } from '../../src/layout/diagram-tween.js';
import type { Connectors, DiagramLayout, Label, Point, Sector } from '../../src/layout/diagram-types.js';
import { angleOf, depthIn, inkOf, isPath, labelsOf, pathsOf, samplePath, TAU } from './geometry.js';

export function check(holds: boolean, ...message: unknown[]): void {
  if (!holds)
    throw new Error(
      message.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '),
    );
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());

export function checkPaths(layout: DiagramLayout): void {
  for (const [id, path] of pathsOf(layout)) check(isPath(path), id, 'draws', path);
}

export function checkEveryNodeOnce(layout: DiagramLayout, ids: readonly string[]): void {
  const all = [...layout.segments, ...layout.beads, ...layout.domains];
  check(
    same(
      all.flatMap(({ id, merged }) => merged?.ids ?? [id]),
      ids,
    ),
    'nodes drawn once',
  );
  check(same([...layout.partOf.keys()], ids), 'nodes known once');
  const partIds = new Set(all.map(({ id }) => id));
  check(partIds.size === all.length, 'part ids unique');
  for (const id of layout.partOf.values()) check(partIds.has(id), 'part', id);
  const keys = labelsOf(layout).flatMap(([, { lines }]) => lines.map(({ key }) => key));
  check(new Set(keys).size === keys.length, 'line keys unique');
  check(
    keys.every((key) => /^[a-z0-9-]+$/.test(key)),
    'line keys fit an id',
  );
}

export function checkRings({ rings, segments, radius, box, unfolded }: DiagramLayout): void {
  for (const ring of rings) {
    const own = segments.filter(({ ringId }) => ringId === ring.id);
    own.forEach(({ id, startAngle, endAngle }, index) => {
      check(endAngle > startAngle, id, 'has a sweep');
      check((own[index + 1]?.startAngle ?? Infinity) >= endAngle - 1e-9, id, 'ends before the next');
    });
    if (own.length === 0) continue;
    const covered = own.reduce((sum, { startAngle, endAngle }) => sum + endAngle - startAngle, 0);
    check(covered <= TAU + 1e-6, ring.id, 'covers', covered);
    if (unfolded === null) check(covered >= 0.84 * TAU, ring.id, 'covers only', covered);
    check((own.at(-1)?.endAngle ?? 0) - (own[0]?.startAngle ?? 0) <= TAU + 1e-6, ring.id, 'does not lap');
    if (unfolded === null) check(ring.outerRadius <= radius + 1e-6, ring.id, 'inside R');
  }
  if (unfolded === null) check(radius <= box.width / 2, 'R', radius);
  const filled = rings.filter(({ isEmpty }) => !isEmpty);
  filled.forEach((ring, index) =>
    check(ring.innerRadius >= (filled[index - 1]?.outerRadius ?? 0), ring.id, 'outside the ring before'),
  );
}

const isInBox = ({ x, y }: Point, { box }: DiagramLayout): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** Labels lie in their own sectors, which are apart: so no two meet. Domain titles lie outside their line. */
export function checkLabels(layout: DiagramLayout): void {
  const { dir, disc } = layout;
  for (const [id, { fontSize, lines }] of labelsOf(layout))
    check(lines.length === 0 || fontSize >= 12, id, fontSize);
  for (const segment of layout.segments)
    for (const point of inkOfLabel(segment.label)) {
      const depth = depthIn(point, segment, dir);
      check(depth >= 4.5, segment.id, segment.label.mode, 'is only', depth, 'from an edge');
      check(isInBox(point, layout), segment.id, 'out of the picture');
    }
  for (const point of disc.label ? inkOfLabel(disc.label) : [])
    check(Math.hypot(point.x, point.y) < disc.radius - 3, 'disc label', point);
  checkDomainTitles(layout);
}

const inkOfLabel = (label: Label): Point[] => label.lines.flatMap((line) => inkOf(line, label));

function checkDomainTitles(layout: DiagramLayout): void {
  const { dir, rings, domains } = layout;
  for (const { label, ringId, radius, room, startAngle, endAngle, id } of domains) {
    const wedge: Sector = { startAngle, endAngle, innerRadius: 0, outerRadius: 1e4, gap: 0, corner: 0 };
    const next = rings
      .slice(rings.findIndex((ring) => ring.id === ringId) + 1)
      .find(({ isEmpty }) => !isEmpty);
    for (const point of inkOfLabel(label)) {
      const distance = Math.hypot(point.x, point.y);
      check(
        distance > radius + 2 && distance < (next?.innerRadius ?? Infinity),
        id,
        'title between',
        distance,
      );
      check(isInBox(point, layout), id, 'title out of the picture');
      if (!label.lines[0]?.arc) continue;
      check(depthIn(point, wedge, dir) > 4, id, 'title past its line');
      check(distance <= room, id, 'title past its room', distance);
    }
  }
  const boxes = domains.filter(({ label }) => label.mode === 'horizontal').map(({ label }) => boxOf(label));
  boxes.forEach((a, index) =>
    boxes.slice(index + 1).forEach((b) => {
      const apartX = a.right <= b.left || b.right <= a.left;
      check(apartX || a.bottom <= b.top || b.bottom <= a.top, 'titles overlap');
    }),
  );
}

function boxOf(label: Label): { left: number; right: number; top: number; bottom: number } {
  const ink = inkOfLabel(label);
  const [xs, ys] = [ink.map(({ x }) => x), ink.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export function checkRules(layout: DiagramLayout): void {
  for (const ring of layout.rings)
    for (const { label, id, hidden } of layout.segments.filter(({ ringId }) => ringId === ring.id)) {
      if (hidden) continue;
      check(label.mode === ring.labelMode && label.source === ring.labelSource, id, 'one rule for a ring');
      check(label.fontSize === ring.fontSize, id, 'one size for a ring');
      check(label.mode !== 'none' || !layout.fits, id, 'without a label in a diagram that fits');
      check(label.mode === 'none' || label.lines.length > 0 || label.mark !== null, id, 'says something');
    }
  for (const { id, merged, hitRadius, isTarget, row } of layout.beads) {
    check(hitRadius >= 12, id, 'target');
    check(merged === null || !isTarget || row !== null, id, 'a run of beads is no target');
  }
}

/** All rules at once. */
export function checkLayout(layout: DiagramLayout, ids: readonly string[]): void {
  checkPaths(layout);
  checkEveryNodeOnce(layout, ids);
  checkRings(layout);
  checkLabels(layout);
  checkRules(layout);
}

/** Connectors keep to channels and gaps: no point lies in a filled part, a label or another bead's track. */
export function checkConnectors(layout: DiagramLayout, { paths, dots }: Connectors, from: string): void {
  const { dir, segments, tracks, disc, domains } = layout;
  for (const path of paths) check(isPath(path), from, 'draws', path);
  const source = layout.partOf.get(from);
  const titles = domains
    .filter(({ id }) => id !== source)
    .map(({ id, label }) => ({ id, ink: inkOfLabel(label) }));
  for (const point of paths.flatMap((path) => samplePath(path, 3))) {
    const distance = Math.hypot(point.x, point.y);
    check(distance > disc.radius, from, 'crosses the disc');
    for (const segment of segments)
      if (!segment.hidden) check(depthIn(point, segment, dir) < 0.6, from, 'crosses', segment.id);
    for (const track of tracks)
      if (!track.hidden && depthIn(point, track, dir) > 0.6)
        check(isAtBead(angleOf(point, dir), distance, layout), from, 'crosses track', track.id);
    for (const { id, ink } of titles)
      for (const { x, y } of ink)
        check(Math.hypot(x - point.x, y - point.y) > 2, from, 'crosses the title of', id);
  }
  for (const { x, y } of dots) check(Number.isFinite(x) && Number.isFinite(y), from, 'dot');
}

/** A tooth may cross the track of its own bead, straight out from it. */
const isAtBead = (angle: number, distance: number, { beads }: DiagramLayout): boolean =>
  beads.some((bead) => Math.abs((((bead.angle % TAU) + TAU) % TAU) - angle) * distance < 0.1);

/** An unfolded layout: rows apart, in the picture, off the band and off the rings outside; neighbours out of view. */
export function checkUnfolded(layout: DiagramLayout): void {
  const { beads, segments, dir } = layout;
  const rows = beads.filter(({ row }) => row !== null);
  rows.forEach(({ row, label, id }, index) => {
    const box = row ?? { x: 0, y: 0, width: 0, height: 0 };
    const corners = [0, 1].flatMap((w) =>
      [0, 1].map((h) => ({ x: box.x + w * box.width, y: box.y + h * box.height })),
    );
    check(box.height >= 43.98, id, 'row height', box.height);
    for (const corner of corners) {
      check(isInBox(corner, layout), id, 'row out of the picture', corner);
      for (const segment of segments)
        if (!segment.hidden) check(depthIn(corner, segment, dir) < 0.1, id, 'row meets', segment.id);
    }
    for (const { x, y } of label ? inkOfRow(label, dir) : []) {
      const aside = Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
      check(aside > -0.05, id, 'text leaves its row by', -aside, box, label);
    }
    const next = rows[index + 1]?.row;
    if (next) check(next.y >= box.y + box.height - 0.02, id, 'rows overlap');
  });
  for (const segment of segments)
    if (segment.hidden) {
      const points = samplePath(segment.path, 4);
      check(
        points.every((point) => !isInBox(point, layout)),
        segment.id,
        'still in view',
      );
    }
}

const inkOfRow = (label: Label, dir: 'ltr' | 'rtl'): Point[] =>
  label.lines.flatMap((line) => {
    const end = dir === 'rtl' ? line.x - line.width : line.x + line.width;
    return [line.x, end].flatMap((x) => [-0.7, 0.15].map((em) => ({ x, y: line.y + em * label.fontSize })));
  });

/** The ends of a tween are the layouts; between them all is drawn and nothing is broken. */
export function checkTween(from: DiagramLayout, to: DiagramLayout): void {
  const [first, last] = [tweenLayout(from, to, 0), tweenLayout(from, to, 1)];
  for (const { id, path } of from.segments) check(first.segments.get(id) === path, id, 'begins elsewhere');
  for (const { id, path } of to.segments) check(last.segments.get(id) === path, id, 'ends elsewhere');
  for (const { id, x, y } of to.beads)
    check(last.beads.get(id)?.x === x && last.beads.get(id)?.y === y, id, 'ends elsewhere');
  for (const t of [0.01, 0.3, 0.99]) {
    const frame = tweenLayout(from, to, t);
    for (const { id } of [...from.segments, ...to.segments])
      check(isPath(frame.segments.get(id) ?? ''), id, 'at', t, frame.segments.get(id));
    for (const { id } of [...from.domains, ...to.domains])
      check((frame.domains.get(id) ?? []).every(isPath), id, 'at', t);
    for (const { id } of [...from.beads, ...to.beads])
      check(Number.isFinite(frame.beads.get(id)?.x), id, 'at', t);
  }
}
