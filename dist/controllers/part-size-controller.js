/**
 * Content width of one element of the host's own rendering, in whole CSS pixels; 0 before it is known. Follows the
 * element that matches now, so that it may come and go. Asks for an update when the width changes. An element whose
 * height follows its width had better hold an empty one to be watched: a size that changes while sizes are handed
 * out raises an error on the page.
 */
class PartSizeController {
    #host;
    #selector;
    #part;
    #observer;
    constructor(host, selector) {
        this.#part = null;
        this.#observer = null;
        this.width = 0;
        this.#host = host;
        this.#selector = selector;
        host.addController(this);
    }
    hostConnected() {
        this.#observer = new ResizeObserver(() => this.#read());
        if (this.#part)
            this.#observer.observe(this.#part);
    }
    hostUpdated() {
        const part = this.#host.renderRoot.querySelector(this.#selector);
        if (part === this.#part)
            return;
        this.#observer?.disconnect();
        this.#part = part;
        if (!part)
            return;
        this.#observer?.observe(part);
        this.#read();
    }
    hostDisconnected() {
        this.#observer?.disconnect();
        this.#observer = null;
    }
    #read() {
        const width = Math.round(this.#part?.clientWidth ?? 0);
        // A hidden part has no width: what was known stays right for when it is back.
        if (width === 0 || width === this.width)
            return;
        this.width = width;
        this.#host.requestUpdate();
    }
}

export { PartSizeController };
