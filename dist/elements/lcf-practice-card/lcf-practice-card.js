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
 * One practice card, for use inside a page.
 *
 * @summary One practice card by id.
 * @fires {CustomEvent<{id: string, status: string | null, bookmarked: boolean, note: string}>} lcf-practice - A reader set a status, a bookmark or a note. Bubbles, composed.
 * @fires {CustomEvent<{id: string | null, kind: string | null, previousId: string | null}>} lcf-select - A reader chose an outcome on the card. Bubbles, composed.
 * @fires {CustomEvent<{element: HTMLElement, framework: object}>} lcf-ready - The first complete render is done. Bubbles, composed.
 * @fires {CustomEvent<{issues: Issue[]}>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until there is a card to show, and where JavaScript is off.
 * @slot card-actions - At the end of the card, beside its buttons.
 * @slot footer - Below the card.
 * @csspart card - The card.
 * @csspart card-title - Its title.
 * @csspart bookmark - Its bookmark button.
 * @csspart status - Its status control.
 * @csspart note - Its reflection.
 * @csspart undo - The line that offers to undo.
 * @csspart card-kind - The experience a card belongs to.
 * @csspart statement - A card's sentence.
 * @csspart outcome - An outcome a card builds.
 * @csspart steps - First steps, folded.
 * @csspart links - A card's links, folded.
 * @example
 * <lcf-practice-card practice="spark-student-reflection"></lcf-practice-card>
 */
class LcfPracticeCard extends PracticeWidget {
    constructor() {
        super(...arguments);
        /** Id of the practice to show. */
        this.practice = '';
    }
    static { this.styles = [
        ...PracticeWidget.styles,
        // About the height of what is to come.
        css `
      .loading {
        min-block-size: 18em;
      }
    `,
    ]; }
    async fetchBody() {
        // What the body stands on comes beside it, not after it.
        const [{ CardBody }] = await Promise.all([
            import('./card-body.js'),
            import('../shared/practice/practice-body.js'),
        ]);
        return new CardBody(this.practiceHost);
    }
}
__decorate([
    property()
], LcfPracticeCard.prototype, "practice", void 0);

export { LcfPracticeCard };
