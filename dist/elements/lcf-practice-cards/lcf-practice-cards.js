import { css } from 'lit';
import { property } from 'lit/decorators.js';
import { PracticeWidget } from '../shared/practice/practice-widget.js';

var __decorate = (undefined && undefined.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
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
class LcfPracticeCards extends PracticeWidget {
    constructor() {
        super(...arguments);
        /** Ids of experiences to begin with, separated by spaces or commas. */
        this.experience = undefined;
        /** Ids of outcomes to begin with. */
        this.outcome = undefined;
        /** Ids of statuses to begin with; `not-set` for none. */
        this.status = undefined;
        /** Tags to begin with, separated by commas. */
        this.tag = undefined;
        /** Begin with the bookmarked ones. */
        this.bookmarked = false;
        /** Begin with the reader's plan. */
        this.plan = false;
        /** What to search for to begin with. */
        this.query = undefined;
        /** Order to begin with: `framework`, `title`, `status`, `recent` or `shuffled`. */
        this.sort = undefined;
        /** `grid`, `list`, `compact`, or `spotlight`: the practice of the week alone. */
        this.layout = 'grid';
        /** Ids of the practices to show, in this order; default: all. */
        this.practices = undefined;
        /** Decides the shuffled order, the first draw and the practice of the week: the same seed, the same cards. */
        this.seed = undefined;
        /** The day to show the practice of the week for, as `2026-11-24`; default: today. */
        this.date = undefined;
        /** Show only practices that belong to the part chosen elsewhere on the page. */
        this.followSelection = false;
    }
    static { this.styles = [
        ...PracticeWidget.styles,
        // About the height of what is to come.
        css `
      .loading {
        min-block-size: 80em;
      }
      :host([layout='spotlight']) .loading {
        min-block-size: 25em;
      }
    `,
    ]; }
    async fetchBody() {
        // What the body stands on comes beside it, not after it.
        const [{ DeckBody }] = await Promise.all([
            import('./deck-body.js'),
            import('../shared/practice/practice-body.js'),
        ]);
        return new DeckBody(this.practiceHost);
    }
}
__decorate([
    property()
], LcfPracticeCards.prototype, "experience", void 0);
__decorate([
    property()
], LcfPracticeCards.prototype, "outcome", void 0);
__decorate([
    property()
], LcfPracticeCards.prototype, "status", void 0);
__decorate([
    property()
], LcfPracticeCards.prototype, "tag", void 0);
__decorate([
    property({ type: Boolean })
], LcfPracticeCards.prototype, "bookmarked", void 0);
__decorate([
    property({ type: Boolean })
], LcfPracticeCards.prototype, "plan", void 0);
__decorate([
    property()
], LcfPracticeCards.prototype, "query", void 0);
__decorate([
    property()
], LcfPracticeCards.prototype, "sort", void 0);
__decorate([
    property()
], LcfPracticeCards.prototype, "layout", void 0);
__decorate([
    property()
], LcfPracticeCards.prototype, "practices", void 0);
__decorate([
    property()
], LcfPracticeCards.prototype, "seed", void 0);
__decorate([
    property()
], LcfPracticeCards.prototype, "date", void 0);
__decorate([
    property({ type: Boolean, attribute: 'follow-selection' })
], LcfPracticeCards.prototype, "followSelection", void 0);

export { LcfPracticeCards };
