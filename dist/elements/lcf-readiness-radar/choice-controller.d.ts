import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Sorting } from '../../model/readiness/results-table.js';
import { type Slots } from './choices.js';
import type { TabName } from './layouts.js';
import type { Results } from './results.js';
type Host = ReactiveControllerHost & {
    readonly id: string;
};
/** What a reader has chosen to see: groups, target, view and order. Starts from a link to a view, if the page has one. */
export declare class ChoiceController implements ReactiveController {
    #private;
    /** Null until the reader chooses. */
    slots: Slots | null;
    isTargetShown: boolean;
    tab: TabName | null;
    sorting: Sorting | null;
    /** What a long list of groups is searched for; null while it is closed. */
    search: string | null;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Back to what is shown first. */
    resetSeries(): void;
    /** What a control in the templates asks for; false when it is not about a choice. */
    act(request: string, value: string, results: Results): boolean;
    readonly handleInput: (event: Event) => void;
    showTab(tab: TabName | null): void;
    /** The page's address with this view in its fragment. */
    link({ shown }: Results): string;
}
export {};
