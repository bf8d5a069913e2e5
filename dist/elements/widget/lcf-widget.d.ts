import { type PropertyValues, type TemplateResult } from 'lit';
import type { Model } from '../../model/types.js';
import { type PracticeState, type RatingState, type Snapshot, type StoredState } from '../../state/state-types.js';
import type { Translator } from '../../i18n/translator.js';
import { LoadedElement } from './loaded-element.js';
/** What a widget draws from. */
export interface WidgetView {
    /** In the language shown. */
    readonly model: Model;
    readonly stored: StoredState;
    readonly snapshot: Snapshot;
    readonly t: Translator;
    /** A heading `offset` levels below the widget's own. */
    readonly heading: (offset: number, content: unknown, className?: string, part?: string) => TemplateResult;
}
/**
 * Base of the five widgets: loads, follows its store, shows loading, failure and fallback, and wraps what a
 * widget renders. Subclasses implement `renderWidget` and send intents through `select`, `setPractice`, `rate`.
 */
export declare abstract class LcfWidget extends LoadedElement {
    #private;
    static styles: import("lit").CSSResult[];
    private announcement;
    protected abstract renderWidget(view: WidgetView): TemplateResult;
    /** Width of the container in CSS pixels, 0 before it is known. */
    protected get width(): number;
    /** Null until there is a model to draw. Not `view`: that is an attribute of some widgets. */
    protected get widgetView(): WidgetView | null;
    /** False while what a reader came for is still being fetched. */
    protected isComplete(): boolean;
    /** Says something once to screen readers, politely. */
    protected announce(text: string): void;
    /** A person chose a node, or nothing. */
    protected select(id: string | null): void;
    /** A person set a practice's status, bookmark or note. */
    protected setPractice(id: string, patch: Partial<PracticeState>): void;
    /** A person rated a condition or wrote evidence. */
    protected rate(assessment: string, id: string, patch: Partial<RatingState>): void;
    /** Sends `lcf-rate` with a rating as it stands, for entries that are stored as they are typed. */
    protected sayRated(assessment: string, id: string): void;
    protected updated(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
