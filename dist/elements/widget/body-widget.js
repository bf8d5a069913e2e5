import { html } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import { reduce } from '../../state/reduce.js';
import { LcfWidget } from './lcf-widget.js';
import { wholeTemplate } from './load-templates.js';

/**
 * A widget before it is drawn: its tag, attributes and events, and a place for the rest. All else is its body,
 * which whoever has the element on the page fetches at once; `updateComplete` and `lcf-ready` wait for it.
 */
class BodyWidget extends LcfWidget {
    constructor() {
        super(...arguments);
        this.body = new ExtraController(this, () => this.#fetch());
    }
    get reducer() {
        return reduce;
    }
    /** A body whose part came for another widget of the page: it draws at once, with nothing in its place before. */
    bodyAtHand() {
        return null;
    }
    async #fetch() {
        const body = await this.fetchBody();
        if (this.isConnected)
            body.connect?.();
        return body;
    }
    connectedCallback() {
        const body = this.body.value ? null : this.bodyAtHand();
        if (body)
            this.body.give(body);
        // On its way while the config is.
        else
            void this.body.load();
        super.connectedCallback();
        this.body.value?.connect?.();
    }
    disconnectedCallback() {
        // While the store is still known.
        this.body.value?.disconnect?.();
        super.disconnectedCallback();
    }
    isComplete() {
        return this.body.value?.isComplete ?? false;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const { failed, value } = this.body;
        if (!value && !failed)
            this.waitFor(this.body.load());
        value?.update?.(changed);
    }
    updated(changed) {
        this.body.value?.updated?.();
        super.updated(changed);
    }
    renderWidget(view) {
        return this.body.value?.render(view) ?? this.renderPlace(view);
    }
    /** In the place of a body that is on its way, or that could not be fetched. */
    renderPlace({ t }) {
        return html `
      <div class="frame">${wholeTemplate(t, this.body)}</div>
    `;
    }
}

export { BodyWidget };
