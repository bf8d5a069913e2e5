import type { PracticeFacts } from '../../model/practices/practice-facts.js';
import { type CardArtist } from './card-pool.js';
/** What a list of cards shows. */
export interface CardListView {
    readonly list: HTMLElement;
    readonly all: readonly PracticeFacts[];
    readonly shown: readonly PracticeFacts[];
    /** Cards that are unfolded, and so taller than the others. */
    readonly open: ReadonlySet<string>;
    readonly artist: CardArtist;
}
/** The cards of a deck in the page: kept, hidden and shown, with focus never lost. */
export declare class CardList {
    #private;
    /**
     * Shows what a deck holds.
     * @returns false when the card with focus went and there is no other to take it.
     */
    update({ list, all, shown, open, artist }: CardListView): boolean;
    /** Stops the work that waits. */
    stop(): void;
}
/** Focuses what is no control, such as a heading. */
export declare function focusOn(target: HTMLElement | null | undefined): void;
