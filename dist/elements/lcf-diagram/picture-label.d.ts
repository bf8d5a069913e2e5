import type { Label } from '../../layout/diagram-types.js';
/** A label as the layout decided it; nothing where it shows none. */
export declare function labelElements(label: Label | null): SVGElement[];
/** Baselines of the curved lines of these labels. */
export declare const labelArcs: (labels: readonly (Label | null)[]) => SVGElement[];
