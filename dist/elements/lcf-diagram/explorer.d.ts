import { type LitElement, type TemplateResult } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import type { DiagramContext } from './context.js';
import type { Deed } from './deed.js';
import type { Picture } from './picture.js';
import type { PictureStage } from './picture-stage.js';
import type { Found } from './search-field.js';
import { UnfoldStage } from './unfold-stage.js';
/** What the explorer needs from the element. */
export interface ExplorerHost {
    readonly element: LitElement & {
        readonly noPanel: boolean;
    };
    readonly stage: PictureStage;
    readonly picture: Picture;
    view(): WidgetView | null;
    isPrinting(): boolean;
    /** Whether the picture is shown, and not the list. */
    hasPicture(): boolean;
    showRelations(): boolean;
    select(id: string | null): void;
    announce(words: string): void;
    print(): void;
    /** Hands on a part now, or once it is here; says so when it cannot be had. */
    use<T>(part: ExtraController<T>, act: (value: T) => void): void;
}
/**
 * Everything that a reader who turns to the diagram asks of it: states, outlines and connectors in the picture,
 * its keys, the details and the list, and what is fetched in turn: search, tour and saved pictures. Fetched itself
 * when the first pointer or focus comes near.
 */
export declare class Explorer {
    #private;
    readonly styles: import("lit").CSSResult;
    readonly unfold: UnfoldStage;
    constructor(host: ExplorerHost);
    /** Before each update of the element. */
    update(): void;
    get isTouring(): boolean;
    /** The step of the tour that is on, or the details of the chosen part; null when there is neither. */
    renderDetails(context: DiagramContext): TemplateResult | null;
    renderList(context: DiagramContext): TemplateResult;
    renderMenu(context: DiagramContext): TemplateResult[];
    /** What the search has found; null before it is there. */
    found(context: DiagramContext): Found | null;
    /** The chosen part and what it connects to, in a sentence; null when nothing is chosen. */
    words({ model, t, selected }: DiagramContext): string | null;
    /** After each update of the element. */
    updated(): void;
    /** After each update, and whenever a reader looks at another part: touches only what differs. */
    paint(): void;
    /** What was done before this was there. A key that follows others is meant for the part they lead to. */
    catchUp(deed: Deed): void;
    handle(deed: Deed): void;
    startTour(): void;
    /** Saves all rings as a file. Nothing happens before the diagram is shown. */
    save(type: 'svg' | 'png'): Promise<void>;
}
