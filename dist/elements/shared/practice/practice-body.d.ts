import { type CSSResult, type TemplateResult } from 'lit';
import '../../../model/content/built-in-texts.js';
import { ExtraController } from '../../../controllers/extra-controller.js';
import { type Translator } from '../../../i18n/translator.js';
import { type PracticeFacts } from '../../../model/practices/practice-facts.js';
import type { WidgetBody } from '../../widget/body-widget.js';
import type { WidgetView } from '../../widget/lcf-widget.js';
import type { ActionsHost, CardActions } from './card-actions.js';
import { type CardContext, type CardState } from './card-context.js';
import type { PracticeElement, PracticeHost } from './practice-host.js';
/**
 * What every element with practice cards does: draws them, keeps bookmarks and statuses. What unfolds, is
 * written or taken back is fetched when a reader comes near the cards.
 */
export declare abstract class PracticeBody<E extends PracticeElement, Part extends CardActions> implements WidgetBody {
    #private;
    readonly styles: CSSResult;
    readonly more: ExtraController<Part>;
    protected readonly host: PracticeHost<E>;
    /** Names of the slots the page fills. */
    protected slotNames: ReadonlySet<string>;
    constructor(host: PracticeHost<E>, styles: CSSResult);
    abstract get isComplete(): boolean;
    /** What cards do beyond bookmarks and statuses. */
    protected abstract fetchMore(): Promise<Part>;
    connect(): void;
    disconnect(): void;
    abstract render(view: WidgetView): TemplateResult;
    updated(): void;
    /** Draws again. */
    protected redraw(): void;
    protected sayMissing(isMissing: boolean): void;
    protected cardContext({ model, t, stored }: WidgetView): CardContext;
    protected cardState(facts: PracticeFacts): CardState;
    /** Does something with the part that is fetched, or says that it cannot be had. */
    protected withMore(run: (part: Part) => void): Promise<void>;
    protected renderMissing(t: Translator): unknown;
    /** The line that offers to take back the last thing, and what it says of statuses. */
    protected renderUndo({ t }: WidgetView): unknown;
    protected actionsHost(): ActionsHost;
    /** Called when the undo line goes: focus was in it. */
    protected abstract undoClosed(): void;
}
