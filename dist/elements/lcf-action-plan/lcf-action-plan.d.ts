import { BodyWidget } from '../widget/body-widget.js';
import type { PlanPart } from './plan-part.js';
/**
 * The conditions a team works on next: picks one to three, and says what will be different, the first step,
 * who leads, by when, and how to tell that it works. Kept with the reader's other entries.
 *
 * @summary The focus conditions a team picked, and what it will do.
 * @fires {CustomEvent<{element: HTMLElement, framework: object}>} lcf-ready - First complete render. Bubbles, composed.
 * @fires {CustomEvent<{issues: Issue[]}>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until the element is defined and has content, and when JavaScript is off.
 * @slot heading - A heading of the page in the place of the title.
 * @slot intro - In the place of the line below the title.
 * @slot footer - Below everything.
 * @csspart header - Title and tools.
 * @csspart heading - The title, and the title of the list.
 * @csspart intro - The line below the title.
 * @csspart tools - Print and save.
 * @csspart list - The conditions to pick from.
 * @csspart focus - One picked condition.
 * @csspart row - One condition of the list.
 * @csspart add - The place of the next focus.
 * @csspart kept - Where the plan is kept.
 * @example
 * <lcf-action-plan></lcf-action-plan>
 */
export declare class LcfActionPlan extends BodyWidget<PlanPart> {
    static styles: import("lit").CSSResult[];
    /**
     * Id of the series, or of the assessment on this device, whose ratings order the conditions. Default: the
     * answers of this device, else the latest results.
     */
    series: string;
    protected fetchBody(): Promise<PlanPart>;
}
