import { type PropertyValues } from 'lit';
import type { PracticeEntry, PracticeFacts } from '../../../model/practices/practice-facts.js';
import type { MessageKey } from '../../../i18n/translator.js';
import { LcfWidget, type WidgetView } from '../../widget/lcf-widget.js';
import type { CardContext, CardState } from './card-template.js';
import { NoteDrafts } from './note-drafts.js';
/**
 * What every element with practice cards does: listens for the cards' controls, keeps notes that are
 * being written, and offers to take back what destroys something.
 */
export declare abstract class PracticeWidget extends LcfWidget {
    #private;
    protected readonly drafts: NoteDrafts;
    /** Unfolded parts of cards: `<id> steps`, `<id> links`. */
    protected opened: ReadonlySet<string>;
    private undo;
    disconnectedCallback(): void;
    connectedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** What was entered about a practice. */
    protected entry(id: string): PracticeEntry;
    protected cardContext(view: WidgetView, extra?: Partial<CardContext>): CardContext;
    protected cardState(facts: PracticeFacts): CardState;
    /** Ids of cards with something unfolded. */
    protected get openCards(): ReadonlySet<string>;
    /** The line that offers to take back the last thing; empty when there is nothing. */
    protected renderUndo({ t }: WidgetView): unknown;
    /** Changes a practice in a way that can be taken back, and says so. */
    protected setWithUndo(id: string, patch: Partial<PracticeEntry>, message: MessageKey): void;
    protected updated(changed: PropertyValues): void;
    /** Called when the undo line goes: focus was in it. */
    protected abstract undoClosed(): void;
}
