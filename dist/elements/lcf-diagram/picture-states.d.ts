import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { RelatedNodes } from '../../model/relations.js';
import type { FrameworkNode, Model } from '../../model/types.js';
import { type Shown } from './picture-parts.js';
/** `near`: what the chosen part lies in or holds; it keeps its resting look. Everything without a state is dimmed. */
export type PartState = 'chosen' | 'related' | 'near';
/** Every related node that is not only named as the holder of another one. */
export declare function ownRelations({ outcomes, experiences, practices, domains, conditions, }: RelatedNodes): FrameworkNode[];
/** The state of each part that has one, by part id, while `node` is chosen or looked at. */
export declare function statesAround(model: Model, layout: DiagramLayout, node: FrameworkNode, related: readonly FrameworkNode[], own: PartState): ReadonlyMap<string, PartState>;
/** The parts in view with this state. */
export declare const partsWith: (layout: DiagramLayout, states: ReadonlyMap<string, PartState>, wanted: PartState) => Shown[];
/**
 * Writes states and the selection onto the drawn parts, and touches only those that differ: a choice among
 * thousands of parts costs as much as one among ten.
 */
export declare class PicturePainter {
    #private;
    paint(parts: ReadonlyMap<string, Element>, states: ReadonlyMap<string, PartState>, selectedId: string | null): void;
}
