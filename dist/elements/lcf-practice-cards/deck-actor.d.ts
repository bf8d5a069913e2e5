import type { LitElement } from 'lit';
import type { ExtraController } from '../../controllers/extra-controller.js';
import type { DeckOptions } from '../../model/practices/deck-options.js';
import { type FilterGroup } from '../../model/practices/practice-filter.js';
import type { Sort } from '../../model/practices/sort.js';
import type { DeckHashController } from './deck-hash-controller.js';
import type { DeckActions, DeckState, DeckView, Extras, PrintKind } from './deck-view.js';
/** What the actions need of their element. */
export interface DeckHost {
    readonly element: LitElement;
    readonly state: () => DeckState;
    /** Changes what is shown. */
    readonly set: (patch: Partial<DeckState>) => void;
    /** Null while there is no deck. */
    readonly view: () => DeckView | null;
    readonly today: () => Date;
    /** The page's seed; empty when it gave none. */
    readonly seed: () => string;
    readonly say: (text: string) => void;
    readonly clearSelection: () => void;
    readonly setPlan: (plan: unknown) => void;
    readonly hash: DeckHashController;
    /** Draw, print and files: fetched when asked for. */
    readonly extras: ExtraController<Extras>;
}
/** What a reader does with a deck, carried out on its element. */
export declare class DeckActor implements DeckActions {
    protected readonly host: DeckHost;
    constructor(host: DeckHost);
    protected get options(): DeckOptions;
    change(patch: Partial<DeckOptions>): void;
    toggle(group: FilterGroup, value: string): void;
    clear(group?: FilterGroup | 'query'): void;
    sort(sort: Sort | null): void;
    toggleFilters(open: boolean): void;
    showAllTags(): void;
    unfollow(): void;
    draw(): void;
    openPrint(kind: PrintKind): void;
    closePrint(): void;
    protected focus(selector: string): Promise<void>;
}
