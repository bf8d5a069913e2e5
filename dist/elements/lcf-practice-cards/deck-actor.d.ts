import type { LitElement } from 'lit';
import type { DeckOptions, Sort } from '../../model/practices/deck-options.js';
import { type FilterGroup } from '../../model/practices/practice-filter.js';
import type { DeckActions, DeckState, DeckUse, DeckView, PrintKind } from './deck-view.js';
/** What the actions need of their element. */
export interface DeckHost {
    readonly element: LitElement;
    readonly act: DeckActions;
    readonly state: () => DeckState;
    /** Null while there is no deck. */
    readonly view: () => DeckView | null;
    /** The page's day and seed; empty when it gave none. */
    readonly date: () => string;
    readonly seed: () => string;
    readonly say: (text: string) => void;
    readonly sayMissing: () => void;
    readonly clearSelection: () => void;
    readonly setPlan: (plan: unknown) => void;
}
/** What a reader does with a deck, carried out on its element. */
export declare abstract class DeckActor implements DeckUse {
    protected readonly host: DeckHost;
    constructor(host: DeckHost);
    protected get options(): DeckOptions;
    protected get today(): Date;
    change(patch: Partial<DeckOptions>): void;
    clear(group?: FilterGroup | 'query'): void;
    sort(sort: Sort | null): void;
    toggleFilters(filtersOpen: boolean): void;
    showAllTags(): void;
    unfollow(): void;
    abstract draw(): void;
    abstract openPrint(kind: PrintKind): void;
    closePrint(): void;
    protected focus(selector: string): Promise<void>;
}
