import '../shared/more-icons.js';
import type { DeckView } from './deck-view.js';
/** The filter groups: chips in a row where there is room, rows with counts where there is not. */
export declare function filtersTemplate(view: DeckView): unknown;
