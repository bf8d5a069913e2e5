/**
 * Watches the box of one element of the host's own rendering. Follows the element that matches now, so that it may
 * come and go. An element whose height follows its width had better hold an empty one to be watched: a size that
 * changes while sizes are handed out raises an error on the page.
 */
class PartController {
    #selector;
    /** Null while the host is away from the page: an update may still be under way then. */
    #observer = null;
    #part = null;
    constructor(host, selector) {
        this.host = host;
        this.#selector = selector;
        host.addController(this);
    }
    #look() {
        if (this.#part)
            this.read(this.#part);
    }
    hostConnected() {
        this.#observer = new ResizeObserver(() => this.#look());
        if (this.#part)
            this.#observer.observe(this.#part);
    }
    hostUpdated() {
        const part = this.host.renderRoot.querySelector(this.#selector);
        if (part === this.#part)
            return;
        this.#observer?.disconnect();
        this.#part = part;
        if (!part)
            return;
        this.#observer?.observe(part);
        this.read(part);
    }
    hostDisconnected() {
        this.#observer?.disconnect();
        this.#observer = null;
    }
}

export { PartController };
