import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FrameworkNode, Model } from '../../model/types.js';
import type { DiagramContext } from './context.js';
/** Parts that have the words, those with the words in the title first. */
export declare function findParts(model: Model, query: string): FrameworkNode[];
export interface SearchActions {
    pick(id: string, element: Element): void;
    /** How many parts were found for a query, to be said. */
    found(count: number): void;
}
/** A field that finds parts as the reader types: a combobox with a list of options. */
export declare class SearchController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, actions: SearchActions);
    hostDisconnected(): void;
    /** After a choice. */
    clear(): void;
    render(context: DiagramContext): TemplateResult;
}
