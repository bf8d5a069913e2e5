import { ContextProvider } from '@lit/context';
import { css, nothing, html } from 'lit';
import { property } from 'lit/decorators.js';
import '../shared/more-words.js';
import '../../model/content/built-in-texts.js';
import { storeContext } from '../../context/store-context.js';
import { HashController } from '../../controllers/hash-controller.js';
import { watchStorage } from '../../controllers/storage-watch.js';
import { createEvent } from '../../events/event-types.js';
import { defaultModel } from '../../model/default-model.js';
import { persist } from '../../state/persistence.js';
import { reduce } from '../../state/reduce.js';
import { readStored } from '../../state/stored-state.js';
import { widgetStyles } from '../../styles/widget-styles.js';
import { LoadedElement } from '../widget/loaded-element.js';
import { failureTemplate } from '../widget/load-templates.js';

var __decorate = (undefined && undefined.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
const PERSIST_MODES = ['none', 'session', 'local'];
const USER_CHANGES = new Set([
    'select',
    'practice',
    'rate',
    'assessment',
    'respondent',
    'plan',
    'reset',
    'import',
]);
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
class LcfFramework extends LoadedElement {
    static { this.styles = [
        ...widgetStyles,
        css `
      .lcf-root {
        margin-block: var(--_lcf-space-3);
      }
    `,
    ]; }
    #hash;
    #stopPersisting;
    #persisted;
    /** Where entries were kept last, and those that were written there. */
    #kept;
    #readySent;
    #changePending;
    constructor() {
        super();
        /** Where a reader's entries are kept: `none`, `session` (this tab) or `local` (this device). */
        this.persist = 'none';
        /** Key the entries are kept under; default: `lcf:` and the framework's id. */
        this.storageKey = undefined;
        /** Keep the selection in the URL fragment, as `#lcf=<id>`. */
        this.syncHash = false;
        this.#hash = new HashController(this, () => this.store);
        this.#stopPersisting = null;
        this.#persisted = '';
        /** Where entries were kept last, and those that were written there. */
        this.#kept = null;
        this.#readySent = false;
        this.#changePending = false;
        new ContextProvider(this, { context: storeContext, initialValue: this.stores.own });
        this.stores.own.subscribe((_, action, origin) => {
            // Before the selection is read from the address, which outranks the one that was kept.
            if (action.type === 'ready')
                this.#startPersisting();
            this.#noteChange(action, origin);
        });
    }
    /** The normalised framework; null until it has loaded. */
    get model() {
        return this.snapshot.model;
    }
    /** What a reader has entered, frozen. */
    get state() {
        return this.snapshot.stored;
    }
    /** A copy of what a reader has entered, to keep or send elsewhere. */
    exportState() {
        return structuredClone(this.snapshot.stored);
    }
    /**
     * Replaces what a reader has entered. Parts that are not what they should be are left out.
     * @throws TypeError when the argument is not a version 1 state.
     */
    importState(input) {
        const stored = readStored(input);
        if (!stored)
            throw new TypeError('importState expects an object that exportState made ({ version: 1, … }).');
        this.store.dispatch({ type: 'import', stored });
    }
    /** Forgets everything a reader has entered, on this page and in storage. */
    resetState() {
        this.store.dispatch({ type: 'reset' });
    }
    get reducer() {
        return reduce;
    }
    // A provider always provides its own store; nested providers do not share.
    get usesOwnStore() {
        return true;
    }
    noOwnConfig() {
        this.stores.useOwn = true;
        this.stores.own.dispatch({ type: 'ready', model: defaultModel(), issues: [] });
    }
    connectedCallback() {
        this.stores.useOwn = true;
        this.#startPersisting();
        super.connectedCallback();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#stopPersisting?.();
        this.#stopPersisting = null;
        this.#persisted = '';
        if (this.#kept)
            this.#kept = { ...this.#kept, stored: this.snapshot.memoryOnly ? null : this.state };
    }
    willUpdate(changed) {
        if (changed.has('locale') || changed.has('scheme')) {
            this.store.dispatch({ type: 'ambient', locale: this.locale ?? null, scheme: this.scheme });
        }
        this.#hash.active = this.syncHash;
        this.#startPersisting();
    }
    updated(changed) {
        super.updated(changed);
        const { status, model } = this.snapshot;
        if (status !== 'ready' || !model || this.#readySent)
            return;
        this.#readySent = true;
        this.dispatchEvent(createEvent('lcf-ready', { element: this, framework: model.framework }));
    }
    render() {
        const { status, failure, memoryOnly } = this.snapshot;
        // The page's own content lies in the slot: nothing around it may restyle it.
        return html `
      ${status === 'failed' ? this.#renderNote(failureTemplate(this.t, failure ?? 'network', () => this.retry())) : nothing}
      <slot></slot>
      ${memoryOnly
            ? this.#renderNote(html `
              <p class="message" part="message" role="status">${this.t('common.memory-only')}</p>
            `)
            : nothing}
    `;
    }
    #renderNote(content) {
        const { t } = this;
        return html `
      <div class=${this.rootClass} part="base" lang=${t.locale} dir=${t.dir}>${content}</div>
    `;
    }
    /** Begins once the framework, whose id the default key needs, is there; again when mode or key change. */
    #startPersisting() {
        const { model } = this.snapshot;
        const mode = PERSIST_MODES.includes(this.persist) ? this.persist : 'none';
        const key = model && mode !== 'none' ? this.storageKey || `lcf:${model.framework.id}` : '';
        const wanted = key && `${mode} ${key}`;
        if (wanted === this.#persisted || !this.isConnected)
            return;
        this.#persisted = wanted;
        this.#stopPersisting?.();
        this.#stopPersisting = wanted ? this.#persistAs(mode, key) : null;
        const place = mode === 'local' ? 'device' : 'tab';
        this.store.dispatch({ type: 'kept', place: wanted ? place : 'page' });
    }
    #persistAs(mode, key) {
        const open = () => (mode === 'local' ? localStorage : sessionStorage);
        const how = this.#meeting(mode, key);
        this.#kept = { mode, key, stored: null };
        return persist(this.store, open, key, how, watchStorage(open));
    }
    #meeting(mode, key) {
        if (!this.#kept)
            return 'join';
        if (this.#kept.key !== key)
            return 'replace';
        if (this.#kept.mode !== mode)
            return 'join';
        return this.#kept.stored === this.state ? 'replace' : 'keep';
    }
    #noteChange(action, origin) {
        if (origin !== 'user' || !USER_CHANGES.has(action.type) || this.#changePending)
            return;
        this.#changePending = true;
        // After the widget's own event, so that a page hears first what happened, then the outcome.
        queueMicrotask(() => {
            this.#changePending = false;
            this.dispatchEvent(createEvent('lcf-change', { state: this.state }));
        });
    }
}
__decorate([
    property()
], LcfFramework.prototype, "persist", void 0);
__decorate([
    property({ attribute: 'storage-key' })
], LcfFramework.prototype, "storageKey", void 0);
__decorate([
    property({ type: Boolean, attribute: 'sync-hash' })
], LcfFramework.prototype, "syncHash", void 0);

export { LcfFramework, PERSIST_MODES };
