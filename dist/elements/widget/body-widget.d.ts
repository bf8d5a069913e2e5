import { type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import type { Reducer } from '../../state/reduce-shown.js';
import { LcfWidget, type WidgetView } from './lcf-widget.js';
/** All of a widget but its tag, as far as its element knows it. */
export interface WidgetBody {
    readonly styles: CSSResult;
    /** True once what a reader came for is drawn. */
    readonly isComplete: boolean;
    /** With the element, or when the body comes to an element on the page. */
    connect?(): void;
    disconnect?(): void;
    /** Before each render. */
    update?(changed: PropertyValues): void;
    render(view: WidgetView): TemplateResult;
    /** After each render. */
    updated?(): void;
}
/**
 * A widget before it is drawn: its tag, attributes and events, and a place for the rest. All else is its body,
 * which whoever has the element on the page fetches at once; `updateComplete` and `lcf-ready` wait for it.
 */
export declare abstract class BodyWidget<Body extends WidgetBody> extends LcfWidget {
    #private;
    protected readonly body: ExtraController<Body>;
    protected get reducer(): Reducer;
    protected abstract fetchBody(): Promise<Body>;
    /** A body whose part came for another widget of the page: it draws at once, with nothing in its place before. */
    protected bodyAtHand(): Body | null;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected isComplete(): boolean;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    protected renderWidget(view: WidgetView): TemplateResult;
    /** In the place of a body that is on its way, or that could not be fetched. */
    protected renderPlace({ t }: WidgetView): TemplateResult;
}
