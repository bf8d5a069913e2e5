import { type TemplateResult } from 'lit';
import '../../model/content/built-in-texts.js';
import { type Plan } from '../../model/readiness/plan.js';
import type { WidgetBody } from '../widget/body-widget.js';
import type { WidgetView } from '../widget/lcf-widget.js';
/** What the plan needs of its element. */
export interface PlanHost {
    readonly root: HTMLElement | DocumentFragment;
    /** Null while there is no model. */
    readonly view: () => WidgetView | null;
    readonly keep: (plan: Plan) => void;
    readonly announce: (text: string) => void;
    readonly redraw: () => void;
    /** As the page wants it, until the reader chooses. */
    readonly series: () => string;
}
/** All of the action plan but its tag: what it draws, keeps, prints and saves. */
export declare class PlanPart implements WidgetBody {
    #private;
    readonly styles: import("lit").CSSResult;
    readonly isComplete = true;
    constructor(host: PlanHost);
    render(base: WidgetView): TemplateResult;
}
