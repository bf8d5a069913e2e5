import '../more-icons.js';
import { type CardContext, type CardState } from './card-context.js';
/**
 * One practice card in the page: a copy of its pattern, filled in by hand. A deck has so many cards that a
 * template for each is slow. What few cards show (links, reflections, marked words) are
 * templates inside it.
 */
export declare class CardView {
    #private;
    readonly element: HTMLElement;
    constructor(context: CardContext, state: CardState);
    /** Draws what has changed. Focus and what is typed stay, whatever the card shows now. */
    update(context: CardContext, state: CardState): void;
}
