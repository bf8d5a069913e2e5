import { PracticeWidget } from '../shared/practice/practice-widget.js';
import type { WidgetBody } from '../widget/body-widget.js';
import type { Layout } from './deck-view.js';
/**
 * Practices as cards: search and filter them, set a status, bookmark, write down what happened, draw
 * three to talk about, print them.
 *
 * @summary Practice cards to find, choose, try, reflect on and print.
 * @fires {CustomEvent<{id: string, status: string | null, bookmarked: boolean, note: string}>} lcf-practice - A reader set a status, a bookmark or a note. Bubbles, composed.
 * @fires {CustomEvent<{id: string | null, kind: string | null, previousId: string | null}>} lcf-select - A reader chose an outcome on a card. Bubbles, composed.
 * @fires {CustomEvent<{element: HTMLElement, framework: object}>} lcf-ready - The first complete render is done. Bubbles, composed.
 * @fires {CustomEvent<{issues: Issue[]}>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until there are cards to show, and where JavaScript is off.
 * @slot heading - A heading of the page in the place of the title.
 * @slot intro - In the place of the line below the title.
 * @slot empty - In the place of the sentence that says why no card is shown.
 * @slot card-actions-<id> - At the end of the card of one practice: `slot="card-actions-spark-student-reflection"`.
 * @slot footer - Below everything.
 * @csspart header - Title, draw and print.
 * @csspart heading - The title.
 * @csspart intro - The line below the title.
 * @csspart search - The search field.
 * @csspart filters - The filter groups.
 * @csspart count - The line that says how many practices are shown.
 * @csspart grid - The list of cards.
 * @csspart empty - Why nothing is shown, and the ways out.
 * @csspart card - One card.
 * @csspart card-title - A card's title.
 * @csspart bookmark - A card's bookmark button.
 * @csspart status - A card's status control.
 * @csspart note - A card's reflection.
 * @csspart draw - The three cards drawn.
 * @csspart draw-title - Their heading.
 * @csspart print-panel - The choices for printing.
 * @csspart print-title - Their heading.
 * @csspart undo - The line that offers to undo.
 * @csspart card-kind - The experience a card belongs to.
 * @csspart statement - A card's sentence.
 * @csspart outcome - An outcome a card builds.
 * @csspart steps - First steps, folded.
 * @csspart links - A card's links, folded.
 * @csspart tools - Search, plan, order and filters.
 * @csspart plan-switch - The All practices | My plan switch.
 * @csspart sort - The order of the cards.
 * @csspart chip - A filter.
 * @csspart primary - The main button.
 * @cssprop [--lcf-card-width=290px] - Smallest width of a card before there are fewer columns.
 * @example
 * <lcf-practice-cards experience="personalized authentic" status="trying"></lcf-practice-cards>
 */
export declare class LcfPracticeCards extends PracticeWidget {
    static styles: import("lit").CSSResult[];
    /** Ids of experiences to begin with, separated by spaces or commas. */
    experience: string | undefined;
    /** Ids of outcomes to begin with. */
    outcome: string | undefined;
    /** Ids of statuses to begin with; `not-set` for none. */
    status: string | undefined;
    /** Tags to begin with, separated by commas. */
    tag: string | undefined;
    /** Begin with the bookmarked ones. */
    bookmarked: boolean;
    /** Begin with the reader's plan. */
    plan: boolean;
    /** What to search for to begin with. */
    query: string | undefined;
    /** Order to begin with: `framework`, `title`, `status`, `recent` or `shuffled`. */
    sort: string | undefined;
    /** `grid`, `list`, `compact`, or `spotlight`: the practice of the week alone. */
    layout: Layout;
    /** Ids of the practices to show, in this order; default: all. */
    practices: string | undefined;
    /** Decides the shuffled order, the first draw and the practice of the week: the same seed, the same cards. */
    seed: string | undefined;
    /** The day to show the practice of the week for, as `2026-11-24`; default: today. */
    date: string | undefined;
    /** Show only practices that belong to the part chosen elsewhere on the page. */
    followSelection: boolean;
    protected fetchBody(): Promise<WidgetBody>;
}
