import { nothing, type SVGTemplateResult } from 'lit';
import type { Label } from '../../layout/diagram-types.js';
/** A label as the layout decided it; nothing where it shows none. */
export declare function labelText(label: Label | null): SVGTemplateResult | typeof nothing;
/** Baselines of the curved lines of these labels. */
export declare const labelArcs: (labels: readonly (Label | null)[]) => SVGTemplateResult[];
