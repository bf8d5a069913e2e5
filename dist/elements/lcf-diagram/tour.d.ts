import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import '../shared/more-icons.js';
import '../../model/content/built-in-texts.js';
import { type Translator } from '../../i18n/translator.js';
import type { FrameworkNode, Model } from '../../model/types.js';
import type { DiagramContext } from './context.js';
/** Walks the rings step by step; goes on by itself until the reader pauses it or steps. */
export declare class Tour implements ReactiveController {
    #private;
    readonly styles: import("lit").CSSResult;
    constructor(host: ReactiveControllerHost, say: (words: string) => void);
    hostDisconnected(): void;
    get isOn(): boolean;
    /** What the picture shows now; null in the middle and at the end. */
    get node(): FrameworkNode | null;
    /** Goes on by itself, unless the reader has asked for less motion. */
    start(model: Model, t: Translator): void;
    stop(): void;
    /** What a button of the tour does. A step taken by hand stops the clock: the reader sets the pace from here. */
    act(action: string): void;
    render({ model, t, heading }: DiagramContext): TemplateResult;
    /** The arrow keys step; false for other keys. */
    press(key: string): boolean;
}
