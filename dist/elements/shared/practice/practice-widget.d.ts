import type { PropertyValues, TemplateResult } from 'lit';
import { ExtraController } from '../../../controllers/extra-controller.js';
import { LcfWidget, type WidgetView } from '../../widget/lcf-widget.js';
import type { Body, PracticeHost } from './practice-host.js';
/**
 * What every element with practice cards is before its cards are: a place for them. All else is its body, which
 * whoever has the element on the page fetches at once.
 */
export declare abstract class PracticeWidget extends LcfWidget {
    #private;
    protected readonly body: ExtraController<Body>;
    protected abstract fetchBody(host: PracticeHost<this>): Promise<Body>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected getUpdateComplete(): Promise<boolean>;
    protected isComplete(): boolean;
    protected willUpdate(changed: PropertyValues): void;
    protected renderWidget(view: WidgetView): TemplateResult;
    protected updated(changed: PropertyValues): void;
}
