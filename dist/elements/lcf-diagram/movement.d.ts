import { type ReactiveControllerHost } from 'lit';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
/** Two layouts, and how wide each is drawn in CSS pixels. */
interface Way {
    readonly model: Model;
    readonly from: DiagramLayout;
    readonly to: DiagramLayout;
    readonly widths: readonly [number, number];
}
type Host = ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
/** Moves the picture from one layout to the next when a part unfolds or folds, without updates of the host. */
export declare class Movement {
    #private;
    constructor(host: Host);
    get isOn(): boolean;
    start(way: Way): void;
    /** The room has changed: what moves goes on to the layout there is now. */
    turnTo(to: DiagramLayout, width: number): void;
    stop(): void;
    /** Also after an update of the host, which knows only where the way ends. */
    paint(): void;
}
export {};
