import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { configPart } from '../../controllers/config-part.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { ResizeController } from '../../controllers/resize-controller.js';
import { createEvent } from '../../events/event-types.js';
import { findNode } from '../../model/selectors.js';
import { cssVars } from '../../styles/css-vars.js';
import { widgetStyles } from '../../styles/widget-styles.js';
import { heading } from '../shared/heading.js';
import { loadingTemplate, failureTemplate, quietTemplate } from './load-templates.js';
import { LoadedElement } from './loaded-element.js';

var __decorate = (undefined && undefined.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
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
class LcfWidget extends LoadedElement {
    constructor() {
        super(...arguments);
        this.announcement = '';
        this.#size = new ResizeController(this);
        // Few pages set colours in CSS.
        this.#guard = new ExtraController(this, async () => {
            const { ColorGuard } = await import('./color-guard.js');
            return new ColorGuard(this);
        });
        this.#readySent = false;
        this.#handleTransition = ({ propertyName }) => {
            if (propertyName === '--_lcf-set')
                this.requestUpdate();
        };
    }
    static { this.styles = [...widgetStyles]; }
    #size;
    // Few pages set colours in CSS.
    #guard;
    #readySent;
    /** Width of the container in CSS pixels, 0 before it is known. */
    get width() {
        return this.#size.width;
    }
    /** Null until there is a model to draw. Not `view`: that is an attribute of some widgets. */
    get widgetView() {
        const model = this.localizedModel;
        if (!model)
            return null;
        const { snapshot, t } = this;
        // An attribute that is no number, or gone, leaves NaN or null.
        const level = this.headingLevel >= 1 ? this.headingLevel : 2;
        return {
            model,
            snapshot,
            stored: snapshot.stored,
            t,
            heading: (offset, content, className, part) => heading(level + offset, content, className, part),
        };
    }
    /** False while what a reader came for is still being fetched. */
    isComplete() {
        return true;
    }
    /** Says something once to screen readers, politely. */
    announce(text) {
        // The same words twice in a row would not be read again.
        this.announcement = this.announcement === text ? `${text}\u00a0` : text;
    }
    /** A person chose a node, or nothing. */
    select(id) {
        const { model, stored } = this.snapshot;
        if (!model || stored.selection === id)
            return;
        const kind = (id !== null && findNode(model, id)?.kind) || null;
        this.store.dispatch({ type: 'select', id }, 'user');
        this.dispatchEvent(createEvent('lcf-select', { id, kind, previousId: stored.selection }));
    }
    updated(changed) {
        super.updated(changed);
        const { status, model } = this.snapshot;
        if (status !== 'ready' || !model || this.#readySent || !this.isComplete())
            return;
        this.#readySent = true;
        this.dispatchEvent(createEvent('lcf-ready', { element: this, framework: model.framework }));
    }
    render() {
        const { t } = this;
        return html `
      <div
        class=${this.rootClass}
        part="base"
        lang=${t.locale}
        dir=${t.dir}
        @transitionrun=${this.#handleTransition}
        ${cssVars(this.#vars)}
      >
        ${this.#renderBody(t)}
        <div class="visually-hidden" role="status">${this.announcement}</div>
      </div>
    `;
    }
    /** The theme's colours, and those of the page's CSS that cannot be drawn as they are. */
    get #vars() {
        const { model } = this.snapshot;
        if (!model)
            return {};
        const vars = configPart()?.themeVars(model.theme) ?? {};
        const set = getComputedStyle(this).getPropertyValue('--_lcf-set');
        if (!/[^,\s]/.test(set))
            return vars;
        return { ...vars, ...this.#guard.ask()?.vars(set, model.theme, this.effectiveScheme) };
    }
    #handleTransition;
    #renderBody(t) {
        const { status, failure } = this.snapshot;
        const { widgetView } = this;
        if (status === 'failed')
            return this.#renderFailure(t, failure ?? 'network');
        if (widgetView)
            return html `
        ${this.renderWidget(widgetView)}
        <slot class="foot" name="footer"></slot>
      `;
        return status === 'idle'
            ? html `
          <slot></slot>
        `
            : status === 'loading'
                ? loadingTemplate(t)
                : nothing;
    }
    /** Above what the page offers instead; without that, in as much room as there was. */
    #renderFailure(t, failure) {
        const hasFallback = [...this.childNodes].some((node) => node instanceof Element ? node.localName !== 'script' && !node.slot : node.textContent?.trim());
        const note = !this.stores.isProvided
            ? failureTemplate(t, failure, () => this.retry())
            : hasFallback
                ? nothing
                : quietTemplate(t, failure);
        if (hasFallback)
            return html `
        ${note}
        <slot></slot>
      `;
        return html `
      <div class="loading">${note}</div>
      <slot></slot>
    `;
    }
}
__decorate([
    state()
], LcfWidget.prototype, "announcement", void 0);

export { LcfWidget };
