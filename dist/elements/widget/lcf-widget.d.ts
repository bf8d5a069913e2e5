import { type PropertyValues, type TemplateResult } from 'lit';
import type { Model } from '../../model/types.js';
import type { Snapshot, StoredState } from '../../state/state-types.js';
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
 * widget renders. Subclasses implement `renderWidget` and send what a reader does as intents, such as `select`.
 *
 * @csspart base - The wrapper of everything.
 * @csspart button - A button that has no part of its own.
 * @csspart link - A control that looks like text.
 * @csspart field - A field to write in or to choose from.
 * @csspart loading - What holds the place of something on its way.
 * @csspart message - A sentence in the place of something that is not there.
 * @csspart retry - The button that tries again.
 * @cssprop [--lcf-font] - Font family; default: the page's.
 * @cssprop [--lcf-font-size=max(1rem, 15px)] - The base of all sizes.
 * @cssprop [--lcf-density=1] - The space between things, times this; 0.75 to 1.5.
 * @cssprop [--lcf-padding] - Space around; `0` puts the widget flush with the page.
 * @cssprop [--lcf-radius-s=6px] - Corners of badges and inner controls.
 * @cssprop [--lcf-radius-m=8px] - Corners of buttons, chips and fields.
 * @cssprop [--lcf-radius-l=12px] - Corners of cards and panels.
 * @cssprop [--lcf-surface=#ffffff] - Behind everything. Every colour of docs/theming.md can be set like this.
 * @cssprop [--lcf-ink=#18202c] - Text.
 * @cssprop [--lcf-accent=#18202c] - Main buttons and what is chosen.
 * @cssprop [--lcf-exp-1=#3e6ac9] - The first learning experience; `-2`, `-3` and `-4` the others.
 * @cssprop --lcf-domain-1 - The first domain and its conditions; `-2` and `-3` the others. Grey unless set.
 * @cssprop [--lcf-outcome=#1e2a40] - Outcomes.
 * @cssprop [--lcf-condition=#e3e8ef] - Enabling conditions.
 * @cssprop [--lcf-learner=#fff3d9] - The learner in the middle.
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
    protected updated(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
