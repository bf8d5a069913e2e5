import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { FrameworkNode } from '../../model/types.js';
import type { WidgetView } from '../widget/lcf-widget.js';
/** Width classes of the container: key below, panel below, overview at the side, panel at the side. */
export type Mode = 'compact' | 'narrow' | 'medium' | 'wide';
/** Mode for a width in CSS pixels at the default text size. */
export declare const modeFor: (width: number) => Mode;
/** What the templates of the diagram draw from. */
export interface DiagramContext extends WidgetView {
    readonly mode: Mode;
    readonly selected: FrameworkNode | null;
    /** Letters, numbers and nothing else that stand in the picture in the place of a title, by id. */
    readonly signs: ReadonlyMap<string, string>;
    /** Kinds of parts the key explains. */
    readonly keyed: ReadonlySet<string>;
    readonly showPanel: boolean;
    readonly showRelations: boolean;
}
/** The letters and numbers the key explains, by node id. */
export declare const signsOf: (layout: DiagramLayout | null) => ReadonlyMap<string, string>;
/** Kinds of parts the key explains. */
export declare const keyedKinds: (layout: DiagramLayout | null) => ReadonlySet<string>;
