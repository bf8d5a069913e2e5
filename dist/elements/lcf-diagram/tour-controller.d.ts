import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { FrameworkNode, Model } from '../../model/types.js';
import type { DiagramContext } from './context.js';
/** Where focus goes when the tour begins. */
export declare const TOUR_TITLE = "tour-title";
interface Step {
    readonly node: FrameworkNode | null;
    readonly title: string;
    readonly text: string;
}
/** The learner, then each ring and what it holds, inside out, one sentence each, and an end. */
export declare function tourSteps({ framework }: Model, t: Translator): Step[];
/** Walks the rings step by step; goes on by itself until the reader pauses it or steps. */
export declare class TourController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, say: (words: string) => void);
    hostDisconnected(): void;
    get isOn(): boolean;
    /** What the picture shows now; null in the middle and at the end. */
    get node(): FrameworkNode | null;
    /** Goes on by itself, unless the reader has asked for less motion. */
    start(model: Model, t: Translator): void;
    stop(): void;
    /** A step taken by hand stops the clock: the reader sets the pace from here. */
    step(by: 1 | -1): void;
    toggle(): void;
    render({ model, t, heading }: DiagramContext): TemplateResult;
}
export {};
