import type { PracticeFacts } from '../../model/practices/practice-facts.js';
import type { CardView } from '../shared/practice/card-view.js';
/** How the cards of a deck are drawn. */
export interface CardArtist {
    /** What a card shows: it is drawn again only when one of these is another value. */
    deps(facts: PracticeFacts): readonly unknown[];
    /** Draws a card in full: a new one, or the one there is. */
    draw(facts: PracticeFacts, card: CardView | null): CardView;
}
/** One card in the page. */
export interface Slot {
    facts: PracticeFacts;
    readonly item: HTMLElement;
    /** Near the screen, as the browser last said. */
    near: boolean;
    /** The card with its controls, once it has been drawn in full. */
    card: CardView | null;
    deps: readonly unknown[];
}
/** What a list of cards shows. */
export interface CardListView {
    readonly list: HTMLElement;
    /** Every practice of the deck; the cards of others are dropped. */
    readonly all: readonly PracticeFacts[];
    readonly shown: readonly PracticeFacts[];
    readonly artist: CardArtist;
}
/** Cards in one grid. A number that 1 to 6 columns divide, so that no row has a hole. */
export declare const GROUP = 60;
export declare const same: (a: readonly unknown[], b: readonly unknown[]) => boolean;
/** The list items of a deck, kept by id. What moves them about comes with `CardPool`. */
export declare class CardList {
    readonly slots: Map<string, Slot>;
    readonly groups: HTMLElement[];
    shown: readonly Slot[];
    list: HTMLElement | null;
    /** Whether the cards that are there, or the first few, are all there is to show. */
    canShow(shown: readonly PracticeFacts[]): boolean;
    show({ list, shown, artist }: CardListView): void;
    slotOf(facts: PracticeFacts): Slot;
    drawFull(slot: Slot, artist: CardArtist): void;
    /** @returns whether the list is another element than before. */
    adopt(list: HTMLElement): boolean;
    addGroup(): HTMLElement;
}
/** Focuses what is no control, such as a heading. */
export declare function focusOn(target: HTMLElement | null | undefined): void;
