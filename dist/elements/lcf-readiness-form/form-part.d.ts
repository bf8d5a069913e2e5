import { type ReactiveController, type TemplateResult } from 'lit';
import '../../model/content/built-in-texts.js';
import type { WidgetBody } from '../widget/body-widget.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import type { FormHost } from './form-host.js';
import type { ReviewPart } from './review-part.js';
import type { TeamPart } from './team-part.js';
/** All of the form but its tag and what it submits: what it shows, and where a reader is in it. */
export declare class FormPart implements ReactiveController, WidgetBody {
    #private;
    readonly styles: import("lit").CSSResult;
    constructor(host: FormHost);
    fetchTeam(): Promise<TeamPart>;
    fetchReview(): Promise<ReviewPart>;
    /** False while the mode or the layout that the page asks for is on its way. */
    get isComplete(): boolean;
    hostUpdated(): void;
    /** Back to the first condition without an answer. */
    restart(): void;
    render(base: WidgetView): TemplateResult;
}
