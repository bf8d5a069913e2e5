/**
 * A part of a widget that not every page or reader needs, fetched for those that do: its body, printing, a tour.
 * `load` is a function with a literal `import()`, so that a bundler sees it. One fetch serves all; a failure
 * is told once to `onFailure` and may be tried again. A part's `styles` join those of the widget.
 */
class ExtraController {
    #host;
    #fetch;
    #onFailure;
    #pending;
    constructor(host, fetchPart, onFailure = () => undefined) {
        this.#pending = null;
        /** The part, once it is here. */
        this.value = null;
        /** True after a fetch that failed, until the next one. */
        this.failed = false;
        this.#host = host;
        this.#fetch = fetchPart;
        this.#onFailure = onFailure;
        host.addController(this);
    }
    // What was fetched stays; it may have come before there was a root for its styles.
    hostConnected() {
        this.#addStyles();
    }
    /** For templates: the part if it is here, else null; fetches it unless that has failed. */
    ask() {
        if (!this.value && !this.failed)
            void this.load();
        return this.value;
    }
    /** Fetches the part unless it is here; resolves to null when it cannot be had. */
    load() {
        this.#pending ??= this.#start();
        return this.#pending;
    }
    /** The part as it is, where the page has it already. */
    give(value) {
        this.value = value;
        this.#pending = Promise.resolve(value);
        this.#addStyles();
    }
    async #start() {
        if (this.failed)
            this.#host.requestUpdate();
        this.failed = false;
        try {
            this.value = await this.#fetch();
            this.#addStyles();
        }
        catch (error) {
            this.#pending = null;
            this.failed = true;
            this.#onFailure(error);
        }
        this.#host.requestUpdate();
        return this.value;
    }
    #addStyles() {
        const { renderRoot } = this.#host;
        const sheet = this.value?.styles?.styleSheet;
        if (sheet && renderRoot instanceof ShadowRoot && !renderRoot.adoptedStyleSheets.includes(sheet))
            renderRoot.adoptedStyleSheets.push(sheet);
    }
}

export { ExtraController };
