import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { DiagramContext } from './context.js';
/** What else decides on the pieces around the picture. */
export interface Surroundings {
    readonly layout: DiagramLayout | null;
    readonly isUnfolded: boolean;
    /** Whether details fit beside the picture. */
    readonly hasRoomBeside: boolean;
    readonly hasTour: boolean;
    /** The step of a tour that is on, drawn; it takes the place of the details. */
    readonly tour: unknown;
    readonly isPrinting: boolean;
    readonly headingLevel: number;
}
/** Templates at the side of the picture, or null, and below it. */
export interface Placement {
    readonly beside: unknown;
    readonly below: readonly unknown[];
}
/**
 * What stands around the picture, and where. A wide place has details or overview at the side; a medium one keeps
 * the overview there, so that the picture stays where it is when details open below it; the others put all below.
 */
export declare function placementOf(context: DiagramContext, around: Surroundings): Placement;
