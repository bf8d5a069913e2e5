import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { DiagramContext } from './context.js';
/** What else decides on the pieces around the picture. */
export interface Surroundings {
    readonly layout: DiagramLayout | null;
    /** Details of the chosen part, or the step of a tour; null when there is neither. */
    readonly details: unknown;
    readonly isUnfolded: boolean;
    /** Whether details fit beside the picture. */
    readonly hasRoomBeside: boolean;
    readonly hasTour: boolean;
}
/** Templates at the side of the picture, or null, and below it. */
export interface Placement {
    readonly beside: unknown;
    readonly below: readonly unknown[];
}
/** Whether the overview has a place; on a phone the key takes it. */
export declare const hasOverview: ({ mode, showPanel, keyed }: DiagramContext) => boolean;
/**
 * What stands around the picture, and where. A wide place has details or overview at the side; a medium one keeps
 * the overview there, so that the picture stays where it is when details open below it; the others put all below.
 */
export declare function placementOf(context: DiagramContext, around: Surroundings): Placement;
