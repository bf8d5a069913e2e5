import { type PropertyValues, type TemplateResult } from 'lit';
import '../shared/more-words.js';
import '../../model/content/built-in-texts.js';
import type { Model } from '../../model/types.js';
import type { Reducer } from '../../state/reduce-shown.js';
import type { StoredState } from '../../state/state-types.js';
import { LoadedElement } from '../widget/loaded-element.js';
export declare const PERSIST_MODES: readonly ['none', 'session', 'local'];
export type PersistMode = (typeof PERSIST_MODES)[number];
/**
 * Loads one config and shares the model, the selection and what a reader enters with every widget inside.
 *
 * @summary Shares one framework between the widgets inside it.
 * @fires {CustomEvent<{element: HTMLElement, framework: object}>} lcf-ready - The config has loaded. Bubbles, composed.
 * @fires {CustomEvent<{issues: Issue[]}>} lcf-config-error - The config has problems. Bubbles, composed.
 * @fires {CustomEvent<{state: StoredState}>} lcf-change - A reader changed the stored state. Bubbles, composed.
 * @slot - The widgets, and anything between them.
 * @csspart message - The line that says a config could not be loaded, or that nothing can be saved.
 * @example
 * <lcf-framework src="district.json" persist="local"><lcf-diagram></lcf-diagram></lcf-framework>
 */
export declare class LcfFramework extends LoadedElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Where a reader's entries are kept: `none`, `session` (this tab) or `local` (this device). */
    persist: PersistMode;
    /** Key the entries are kept under; default: `lcf:` and the framework's id. */
    storageKey: string | undefined;
    /** Keep the selection in the URL fragment, as `#lcf=<id>`. */
    syncHash: boolean;
    constructor();
    /** The normalised framework; null until it has loaded. */
    get model(): Model | null;
    /** What a reader has entered, frozen. */
    get state(): StoredState;
    /** A copy of what a reader has entered, to keep or send elsewhere. */
    exportState(): StoredState;
    /**
     * Replaces what a reader has entered. Parts that are not what they should be are left out.
     * @throws TypeError when the argument is not a version 1 state.
     */
    importState(input: unknown): void;
    /** Forgets everything a reader has entered, on this page and in storage. */
    resetState(): void;
    protected get reducer(): Reducer;
    protected get usesOwnStore(): boolean;
    protected noOwnConfig(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
