import { type PropertyValues, type TemplateResult } from 'lit';
import { LcfWidget, type WidgetView } from '../widget/lcf-widget.js';
import type { Explorer } from './explorer.js';
import { type DiagramViewName } from './frame.js';
import type * as paper from './paper.js';
/**
 * The framework as rings that show how its parts connect, or as a list of the same parts.
 *
 * @summary Explore the framework: rings, connections and details.
 * @fires {CustomEvent<SelectDetail>} lcf-select - A reader chose a part, or nothing. Bubbles, composed.
 * @fires {CustomEvent<ReadyDetail>} lcf-ready - The diagram is shown for the first time. Bubbles, composed.
 * @fires {CustomEvent<ConfigErrorDetail>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until the diagram can be, and when its config cannot be loaded.
 * @slot heading - A heading of the page in the place of the title.
 * @slot intro - In the place of the line below the title.
 * @slot center - In the place of the learner, in the middle of the rings.
 * @slot footer - Below everything.
 * @csspart header - Title, search and the Diagram | List switch.
 * @csspart heading - The title.
 * @csspart intro - The line below the title.
 * @csspart view-switch - The Diagram | List switch.
 * @csspart picture - The drawing.
 * @csspart panel - The details of the chosen part.
 * @csspart panel-heading - The title in the details.
 * @csspart overview - What stands beside the picture while nothing is chosen.
 * @csspart key - What the letters and numbers in the picture stand for.
 * @csspart list - The list.
 * @csspart row - A row of the list or the key.
 * @csspart details - What a row of the list opens.
 * @csspart chip - A related part.
 * @csspart search - The search field and what it finds.
 * @csspart tools - Tour and save, below the picture.
 * @csspart tour-button - The button that starts the guided tour.
 * @csspart tour - A step of the guided tour.
 * @csspart path - Above an unfolded part: where the reader is, and the way back.
 * @csspart close - The button that closes the details.
 * @csspart center - The disc in the middle.
 * @csspart primary - The main button of a step.
 * @csspart notes - Source and hints, below everything.
 * @example
 * <lcf-diagram selected="agency"></lcf-diagram>
 */
export declare class LcfDiagram extends LcfWidget {
    #private;
    static styles: import("lit").CSSResult[];
    /** `diagram` or `list`; default: the diagram where there is room for it. A reader may switch. */
    view: DiagramViewName | undefined;
    /** Leave out the details and the overview. */
    noPanel: boolean;
    /** Leave out how parts connect. */
    noRelations: boolean;
    /** Leave out the search field. */
    noSearch: boolean;
    /** Leave out the button that starts the guided tour; `startTour()` still does. */
    noTour: boolean;
    private chosenView;
    /** Id of the chosen part; null when there is none. Setting it sends no event. */
    get selected(): string | null;
    set selected(id: string | null);
    protected fetchExplorer(): Promise<Explorer>;
    protected fetchPaper(): Promise<typeof paper>;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    disconnectedCallback(): void;
    protected isComplete(): boolean;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected firstUpdated(): void;
    protected updated(changed: PropertyValues<this>): void;
    protected renderWidget(view: WidgetView): TemplateResult;
    /** Walks through the rings, one sentence at a time; the reader can pause, step and end it. */
    startTour(): void;
    /**
     * Saves all rings as a picture with title, source and date. Nothing happens before the diagram is shown.
     * @param type `svg` (the default) or `png`, at twice the size.
     */
    downloadImage(type?: 'svg' | 'png'): Promise<void>;
}
