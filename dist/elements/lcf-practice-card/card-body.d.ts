import { type TemplateResult } from 'lit';
import type { WidgetView } from '../widget/lcf-widget.js';
import type { CardActions } from '../shared/practice/card-actions.js';
import { PracticeBody } from '../shared/practice/practice-body.js';
import type { PracticeElement, PracticeHost } from '../shared/practice/practice-host.js';
/** An element with one card. */
export type CardElement = PracticeElement & {
    readonly practice: string;
};
/** One card. */
export declare class CardBody extends PracticeBody<CardElement, CardActions> {
    #private;
    constructor(host: PracticeHost<CardElement>);
    get isComplete(): boolean;
    protected fetchMore(): Promise<CardActions>;
    render(view: WidgetView): TemplateResult;
    protected undoClosed(): void;
}
