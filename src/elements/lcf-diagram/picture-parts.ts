import type { Bead, DiagramLayout, DomainArc, Segment } from '../../layout/diagram-types.js';

/** What a reader can point at. */
export type Shown =
  | { readonly type: 'segment'; readonly part: Segment }
  | { readonly type: 'bead'; readonly part: Bead }
  | { readonly type: 'domain'; readonly part: DomainArc };

export interface PictureIndex {
  /** Every part, by id. */
  readonly parts: ReadonlyMap<string, Shown>;
  /** Parts the keyboard reaches. */
  readonly reachable: ReadonlySet<string>;
}

const indexes = new WeakMap<DiagramLayout, PictureIndex>();

/** The parts of a layout by id; made once for each layout. */
export function indexOf(layout: DiagramLayout): PictureIndex {
  const known = indexes.get(layout);
  if (known) return known;
  const parts = new Map<string, Shown>();
  for (const part of layout.segments) parts.set(part.id, { type: 'segment', part });
  for (const part of layout.beads) parts.set(part.id, { type: 'bead', part });
  for (const part of layout.domains) parts.set(part.id, { type: 'domain', part });
  const index = { parts, reachable: new Set(layout.focusRows.flatMap(({ ids }) => ids)) };
  indexes.set(layout, index);
  return index;
}

/** The part that shows a node, where there is one in view. */
export function partFor(layout: DiagramLayout, id: string | null): Shown | undefined {
  if (id === null) return undefined;
  const shown = indexOf(layout).parts.get(layout.partOf.get(id) ?? id);
  return shown?.part.hidden ? undefined : shown;
}
