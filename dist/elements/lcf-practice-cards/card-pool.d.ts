import { type TemplateResult } from 'lit';
import type { PracticeFacts } from '../../model/practices/practice-facts.js';
import { type CardArtist, type CardList, type CardListView } from './card-list.js';
/** How the cards of a large deck are drawn. */
export interface PoolArtist extends CardArtist {
    /** The text alone, for cards far from the screen. */
    brief(facts: PracticeFacts): TemplateResult;
    /** As `deps`, for the brief form: the same for all cards. */
    readonly briefDeps: readonly unknown[];
}
export interface PoolView extends CardListView {
    /** Cards that are unfolded, and so taller than the others. */
    readonly open: ReadonlySet<string>;
    readonly artist: PoolArtist;
}
/**
 * Moves the cards of a list. A search takes them out of the list and puts them back, so that what is typed
 * costs what it changed and a card keeps what is open in it. (Hidden items would stay in the way: browsers
 * walk over them for each item they show.) A larger deck is several grids below each other, as browsers look
 * at every item of a grid when one changes. The text of every card shown is in the page, for finding,
 * printing and screen readers; what is far from the screen is drawn when there is time.
 */
export declare class CardPool {
    #private;
    constructor(list: CardList);
    /**
     * Shows some of the cards in the order given, and draws those that changed.
     * @returns false when the card with focus went and there is no other to take it.
     */
    update({ list, all, shown, open, artist }: PoolView): boolean;
    /** Stops the work that waits. */
    stop(): void;
}
