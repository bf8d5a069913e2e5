import { ExtraController } from '../../../controllers/extra-controller.js';
import { LcfWidget } from '../../widget/lcf-widget.js';
import { wholeTemplate } from '../../widget/load-templates.js';

/**
 * What every element with practice cards is before its cards are: a place for them. All else is its body, which
 * whoever has the element on the page fetches at once.
 */
class PracticeWidget extends LcfWidget {
    constructor() {
        super(...arguments);
        this.body = new ExtraController(this, () => this.#fetch());
    }
    connectedCallback() {
        // On its way while the config is.
        void this.body.load();
        super.connectedCallback();
        this.body.value?.connect();
    }
    disconnectedCallback() {
        // While the store is still known.
        this.body.value?.disconnect();
        super.disconnectedCallback();
    }
    // Cards belong to the update that asks for them.
    async getUpdateComplete() {
        const result = await super.getUpdateComplete();
        if (this.body.value || this.body.failed)
            return result;
        await this.body.load();
        return super.getUpdateComplete();
    }
    isComplete() {
        return this.body.value?.isComplete ?? false;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.body.value?.update?.();
    }
    renderWidget(view) {
        return this.body.ask()?.render(view) ?? wholeTemplate(view.t, this.body);
    }
    updated(changed) {
        this.body.value?.updated();
        super.updated(changed);
    }
    async #fetch() {
        // Beside the body, which stands on it, not after it.
        const [body] = await Promise.all([this.fetchBody(this.#host()), import('./practice-body.js')]);
        if (this.isConnected)
            body.connect();
        return body;
    }
    #host() {
        return {
            element: this,
            view: () => this.widgetView,
            stored: () => this.snapshot.stored,
            select: (id) => this.select(id),
            setPractice: (id, patch) => this.setPractice(id, patch),
            setPlan: (plan) => this.store.dispatch({ type: 'plan', plan }, 'user'),
            announce: (text) => this.announce(text),
        };
    }
}

export { PracticeWidget };
