import { type CSSResult } from 'lit';
import type { Deck, DeckTools } from '../../model/practices/deck.js';
import type { FilterCounts } from '../../model/practices/practice-filter.js';
import { CardActions, type ActionsHost } from '../shared/practice/card-actions.js';
import type { CardContext } from '../shared/practice/card-context.js';
import { type CardArtist, type CardList, type CardListView } from './card-list.js';
import { DeckActor, type DeckHost } from './deck-actor.js';
import type { DeckView } from './deck-view.js';
/** A deck in use: search, other orders, cards that come and go, reflections. Fetched when a reader is near. */
export declare class DeckLive extends CardActions {
    #private;
    readonly styles: CSSResult;
    readonly tools: DeckTools;
    readonly actor: DeckActor;
    constructor(host: ActionsHost, deck: DeckHost, list: CardList);
    disconnect(): void;
    /** Shows what the deck holds, with focus never lost. */
    update(view: CardListView & {
        readonly artist: CardArtist;
    }, context: CardContext): void;
    /** What the filters would show. While someone types, the list comes first and these follow. */
    countsOf(deck: Deck, query: string): FilterCounts;
    /** Says the count once typing pauses. */
    sayCount(view: DeckView): void;
    marked(text: string, words: readonly string[]): unknown;
    /** Three cards are drawn, in the place of the list. */
    isDrawing({ options }: DeckView): boolean;
    /** What is open above the list: print, three cards drawn. */
    renderPanels(view: DeckView): unknown;
    /** Between the count and the list: what narrows it besides the filters, the plan's tools, why it is empty. */
    renderNotices(view: DeckView): unknown;
}
