import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { FrameworkNode, Model } from '../../model/types.js';
import { type PartState } from './picture-states.js';
import type { Overlay } from './picture-overlay.js';
/** What is chosen, pointed at and focused right now. */
export interface Attention {
    readonly model: Model;
    readonly layout: DiagramLayout;
    readonly selected: FrameworkNode | null;
    /** Id of the run whose parts are listed, while nothing is selected. */
    readonly listed: string | null;
    readonly hovered: string | null;
    readonly focused: string | null;
    readonly showRelations: boolean;
}
export interface Scene {
    readonly states: ReadonlyMap<string, PartState>;
    readonly overlay: Overlay;
    /** Something is chosen or looked at: parts without a state are dimmed. */
    readonly choosing: boolean;
}
/** States and overlay. A choice holds; without one, the part a reader points at or moves to is previewed. */
export declare function sceneOf(attention: Attention): Scene;
