import type { ReactiveControllerHost } from 'lit';
import type { Model } from '../../model/types.js';
import type { WidgetView } from '../widget/lcf-widget.js';
/** The element, as far as its parts know it. */
export interface RadarElement extends HTMLElement, ReactiveControllerHost {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly view: string | undefined;
    readonly series: string | undefined;
    readonly noTakeaways: boolean;
}
/** What the radar needs of its element. */
export interface RadarHost {
    readonly element: RadarElement;
    /** Null while there is no model. */
    readonly view: () => WidgetView | null;
    /** As its config has it, before a language is laid over it. */
    readonly model: () => Model | null;
    readonly selection: () => string | null;
    readonly select: (id: string | null) => void;
    readonly announce: (text: string) => void;
    /** Width of the element in CSS pixels. */
    readonly width: () => number;
    readonly rootClass: () => string;
    /** Draws at once. */
    readonly flush: () => void;
}
