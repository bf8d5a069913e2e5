import type { PracticeFacts } from '../../../model/practices/practice-facts.js';
import { type Hue } from '../hue.js';
import type { CardContext } from './card-context.js';
/** What the cards of one experience share. */
export interface CardPattern {
    /** A card without its words, to be copied: a deck copies faster than it puts together. */
    readonly card: Element;
    readonly hue: Hue | undefined;
}
/** What a card of a practice is made from: the same for all of its experience. */
export declare function cardPattern({ model, t }: CardContext, { node, experience }: PracticeFacts): CardPattern;
