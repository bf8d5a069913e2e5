import { type TemplateResult } from 'lit';
import type { PracticeFacts } from '../../model/practices/practice-facts.js';
/** How the cards of a deck are drawn. */
export interface CardArtist {
    /** What a card shows: it is drawn again only when one of these is another value. */
    deps(facts: PracticeFacts): readonly unknown[];
    full(facts: PracticeFacts): TemplateResult;
    /** The text alone, for cards far from the screen of a large deck. */
    brief(facts: PracticeFacts): TemplateResult;
    /** As `deps`, for the brief form: the same for all cards. */
    readonly briefDeps: readonly unknown[];
}
/**
 * The list items of a deck, kept by id. A search takes them out of the list and puts them back, so that what
 * is typed costs what it changed and a card keeps what is open in it. (Hidden items would stay in the way:
 * browsers walk over them for each item they show.) The text of every card shown is in the page, for finding,
 * printing and screen readers; what is far from the screen is drawn when there is time.
 */
export declare class CardPool {
    #private;
    /** Ids of the cards shown, in order. */
    get shown(): string[];
    isShown(id: string): boolean;
    item(id: string): HTMLElement | undefined;
    /** Id of the card that holds an element. */
    idOf(element: Element | null): string | undefined;
    /**
     * Shows some of the cards in the order given, and draws those that changed.
     * @param all every practice of the deck; the cards of others are dropped.
     */
    update(list: HTMLElement, all: readonly PracticeFacts[], shown: readonly PracticeFacts[], artist: CardArtist): void;
    /** Stops the work that waits. */
    stop(): void;
}
