import { nothing, html } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';

const NO_SERIES = [];
const NO_REPORTS = [];
/** Single answers of people. What reads them is fetched once there are some to read. */
class ResponsesController {
    #host;
    #part;
    #model = null;
    /** The model in the reader's language, and its words. */
    #shown = null;
    #reader = null;
    #told = NO_REPORTS;
    constructor(host) {
        this.#host = host;
        this.#part = new ExtraController(host, () => import('./answers-part.js'));
        host.addController(this);
    }
    get reports() {
        return this.#reader?.reports ?? NO_REPORTS;
    }
    hostConnected() {
        if (!this.#reader)
            this.#start();
    }
    hostDisconnected() {
        this.#stop();
    }
    /** Follows the model: another framework, scale or address starts afresh. */
    follow(model, shown, t) {
        this.#shown = { model: shown, t };
        if (model === this.#model)
            return;
        this.#model = model;
        this.#stop();
        this.#start();
    }
    /** Forgets the files; what the config names is read again. */
    clear() {
        this.#stop();
        this.#start();
        this.#host.requestUpdate();
    }
    /** Reads files one after the other. */
    async add(files) {
        const reader = this.#reader ?? (await this.#open());
        reader?.add(files);
    }
    /** What was added up; the same list until something changes. */
    seriesFor(t) {
        return this.reports.length > 0 ? (this.#reader?.seriesFor(t) ?? NO_SERIES) : NO_SERIES;
    }
    /** The files that were read and what came of them. */
    render(t) {
        if (!this.#part.failed)
            return this.#reader?.render(t) ?? nothing;
        return html `
      <p class="message" role="alert">${t('common.part-missing')}</p>
    `;
    }
    /** What came of files since it was last asked; null while nothing is new. */
    news(t) {
        const { reports } = this;
        if (reports === this.#told || (this.#reader?.progress ?? null) !== null)
            return null;
        const fresh = reports.slice(this.#told.length);
        const isGone = reports.length < this.#told.length;
        this.#told = reports;
        if (isGone)
            return { isGone, text: t('radar.files-cleared') };
        return fresh.length > 0 ? { isGone, text: this.#reader?.words(t, fresh) ?? '' } : null;
    }
    #stop() {
        this.#reader?.stop();
        this.#reader = null;
    }
    #start() {
        if (this.#model?.readiness.responses)
            void this.#open();
    }
    async #open() {
        const model = this.#model;
        const part = await this.#part.load();
        const shown = this.#shown;
        // Meanwhile the model may have changed, the host may have left, or another call may have been quicker.
        if (!part || !model || !shown || model !== this.#model)
            return this.#reader;
        this.#reader ??= new part.AnswersReader(model, shown.model, shown.t, () => this.#host.requestUpdate());
        return this.#reader;
    }
}

export { ResponsesController };
