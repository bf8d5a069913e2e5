import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { RelatedNodes } from '../../model/relations.js';
import type { FrameworkNode, Model } from '../../model/types.js';
import { partFor, type Shown } from './picture-parts.js';

/** `near`: what the chosen part lies in or holds; it keeps its resting look. Everything without a state is dimmed. */
export type PartState = 'chosen' | 'related' | 'near';

const GROUPS: ReadonlySet<string> = new Set(['experience', 'domain']);

/** Every related node that is not only named as the holder of another one. */
export function ownRelations({
  outcomes,
  experiences,
  practices,
  domains,
  conditions,
}: RelatedNodes): FrameworkNode[] {
  const all = [...outcomes, ...experiences, ...practices, ...domains, ...conditions];
  const holders = new Set(all.map(({ parentId }) => parentId));
  return all.filter(({ id, kind }) => !GROUPS.has(kind) || !holders.has(id));
}

/** The state of each part that has one, by part id, while `node` is chosen or looked at. */
export function statesAround(
  model: Model,
  layout: DiagramLayout,
  node: FrameworkNode,
  related: readonly FrameworkNode[],
  own: PartState,
): ReadonlyMap<string, PartState> {
  const states = new Map<string, PartState>();
  const mark = ({ id }: FrameworkNode, state: PartState): void => {
    const part = layout.partOf.get(id) ?? id;
    if (!states.has(part)) states.set(part, state);
  };
  const markContent = ({ items }: FrameworkNode): void =>
    items.forEach((item) => {
      mark(item, 'near');
      markContent(item);
    });
  mark(node, own);
  for (const other of related) mark(other, 'related');
  markContent(node);
  for (
    let holder = model.nodes.get(node.parentId ?? '');
    holder;
    holder = model.nodes.get(holder.parentId ?? '')
  )
    if (holder.kind !== 'ring') mark(holder, 'near');
  return states;
}

/** The parts in view with this state. */
export const partsWith = (
  layout: DiagramLayout,
  states: ReadonlyMap<string, PartState>,
  wanted: PartState,
): Shown[] => [...states].flatMap(([id, state]) => (state === wanted ? (partFor(layout, id) ?? []) : []));

/**
 * Writes states and the selection onto the drawn parts, and touches only those that differ: a choice among
 * thousands of parts costs as much as one among ten.
 */
export class PicturePainter {
  #states = new Map<Element, PartState>();
  #selected: Element | null = null;

  paint(
    parts: ReadonlyMap<string, Element>,
    states: ReadonlyMap<string, PartState>,
    selectedId: string | null,
  ): void {
    const next = new Map<Element, PartState>();
    states.forEach((state, id) => {
      const part = parts.get(id);
      if (part) next.set(part, state);
    });
    this.#states.forEach((_, part) => {
      if (!next.has(part)) part.removeAttribute('data-state');
    });
    next.forEach((state, part) => {
      if (this.#states.get(part) !== state) part.setAttribute('data-state', state);
    });
    this.#states = next;
    this.#select(parts.get(selectedId ?? ''));
  }

  #select(part: Element | undefined): void {
    const target = part?.hasAttribute('role') ? part : null;
    // A part that was drawn anew says that it is not selected.
    if (this.#selected !== target) this.#selected?.setAttribute('aria-selected', 'false');
    if (target?.getAttribute('aria-selected') === 'false') target.setAttribute('aria-selected', 'true');
    this.#selected = target;
  }
}
