import { nothing, type SVGTemplateResult } from 'lit';
import type { Connectors, DiagramLayout } from '../../layout/diagram-types.js';
import type { Shown } from './picture-parts.js';
/** What is laid over the resting picture. */
export interface Overlay {
    /** Null when nothing is. */
    readonly layout: DiagramLayout | null;
    readonly selected: Shown | undefined;
    /** Part with the keyboard focus; undefined while focus came from a pointer. */
    readonly focused: Shown | undefined;
    readonly hovered: Shown | undefined;
    readonly related: readonly Shown[];
    readonly connectors: Connectors | null;
}
/** Outlines and connectors: drawn last, so that no neighbour hides them, and never in the way of a pointer. */
export declare function overlay({ layout, selected, focused, hovered, related, connectors, }: Overlay): SVGTemplateResult | typeof nothing;
