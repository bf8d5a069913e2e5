import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type FormView } from './form-view.js';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
/** The facilitated mode: holds a team's votes on the condition that is open, and forgets them as it is left. */
export declare class TeamPart implements ReactiveController {
    #private;
    readonly styles: import("lit").CSSResult;
    /** @param focus moves the focus to what the selector finds, after the next render. */
    constructor(host: Host, focus: (selector: string) => void);
    hostDisconnected(): void;
    clear(): void;
    /**
     * All of what is shown in this mode.
     * @param seats how many vote, as the page wishes: stands until someone in the room chooses
     * @param review what comes after the last condition
     */
    render(form: FormView, seats: number, review: () => TemplateResult): TemplateResult;
}
export {};
