import type { Deck } from '../../model/practices/deck.js';
import { type DeckOptions, type Sort } from '../../model/practices/deck-options.js';
import type { FilterCounts, FilterGroup } from '../../model/practices/practice-filter.js';
import type { WidgetView } from '../widget/lcf-widget.js';
export declare const LAYOUTS: readonly ['grid', 'list', 'compact', 'spotlight'];
export type Layout = (typeof LAYOUTS)[number];
export declare const PRINT_KINDS: readonly ['deck', 'toolkit', 'plan'];
export type PrintKind = (typeof PRINT_KINDS)[number];
export declare const PRINT_CHOICES: readonly ['shown', 'all', 'bookmarked', 'plan'];
export type PrintChoice = (typeof PRINT_CHOICES)[number];
/** What the print panel is set to. */
export interface PrintOptions {
    readonly kind: PrintKind;
    /** Which cards a deck is printed of. */
    readonly choice: PrintChoice;
    /** Id of the experience a handout is made of. */
    readonly experience: string;
    readonly backs: boolean;
    readonly notes: boolean;
}
export declare const PLAN_FILES: readonly ['md', 'csv', 'json'];
export type PlanFile = (typeof PLAN_FILES)[number];
/** What a reader does with a deck. */
export interface DeckUse {
    /** Clears the search, one group, or all groups. */
    clear(group?: FilterGroup | 'query'): void;
    sort(sort: Sort | null): void;
    toggleFilters(open: boolean): void;
    showAllTags(): void;
    unfollow(): void;
    draw(): void;
    openPrint(kind: PrintKind): void;
    closePrint(): void;
}
/** What the controls of a deck do. */
export interface DeckActions {
    change(patch: Partial<DeckOptions>): void;
    set(patch: Partial<DeckState>): void;
    /** Does something with the deck once what it takes is here. */
    live(run: (deck: DeckUse) => void): void;
}
/** What a reader does with draw, print and files. */
export interface ExtraActions extends DeckUse {
    closeDraw(): void;
    /** Keeps a practice for this week, or none. */
    keep(id: string | null): void;
    copyLink(): void;
    setPrint(patch: Partial<PrintOptions>): void;
    print(): void;
    printDraw(): void;
    copyPlan(): void;
    savePlan(file: PlanFile): void;
}
/** What is open and chosen; not stored. */
export interface DeckState {
    readonly options: DeckOptions;
    readonly filtersOpen: boolean;
    readonly allTags: boolean;
    /** Null while the print panel is closed. */
    readonly print: PrintOptions | null;
}
export declare const FIRST_STATE: DeckState;
/** Everything the templates of a deck draw from. */
export interface DeckView extends WidgetView, DeckState {
    readonly deck: Deck;
    /** How many practices each filter would show. */
    readonly counts: FilterCounts;
    /** What a deck in use takes is here. */
    readonly isLive: boolean;
    /** Id of the part whose practices are shown; null when none is followed. */
    readonly followed: string | null;
    readonly act: DeckActions;
}
/** What the fetched parts draw from. */
export type ExtraView = Omit<DeckView, 'act'> & {
    readonly act: ExtraActions;
};
/** The fetched parts: draw three, the plan's files, print. */
export interface Extras extends ExtraActions {
    renderDraw(view: DeckView): unknown;
    renderPrint(view: DeckView, print: PrintOptions): unknown;
    renderPlan(view: DeckView): unknown;
}
