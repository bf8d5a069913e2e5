import { PracticeWidget } from '../shared/practice/practice-widget.js';
import type { WidgetBody } from '../widget/body-widget.js';
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
export declare class LcfPracticeCard extends PracticeWidget {
    static styles: import("lit").CSSResult[];
    /** Id of the practice to show. */
    practice: string;
    protected fetchBody(): Promise<WidgetBody>;
}
