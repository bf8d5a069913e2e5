import { type DeckOptions } from './deck-options.js';
/** The options in a fragment such as `#lcf-experience=authentic&lcf-query=feedback`; null when it has none. */
export declare function readDeckHash(hash: string): DeckOptions | null;
/** A fragment with the options written into it; its other parts stay. */
export declare function writeDeckHash(hash: string, options: DeckOptions): string;
