/**
 * The host's content width in whole CSS pixels, 0 before it is known. Asks for an update when it changes.
 * What is watched is an empty box of the host's width: the host itself grows as it draws for a new width, and a
 * size that changes while sizes are handed out raises an error on the page.
 */
class ResizeController {
    #host;
    #ruler;
    #observer;
    constructor(host) {
        this.#ruler = document.createElement('div');
        this.#observer = new ResizeObserver(([entry]) => {
            const width = Math.round(entry?.contentRect.width ?? 0);
            if (width === this.width)
                return;
            this.width = width;
            this.#host.requestUpdate();
        });
        this.width = 0;
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        // In front of what Lit draws, which begins after what it finds.
        this.#host.renderRoot.prepend(this.#ruler);
        this.width = Math.round(this.#host.clientWidth);
        this.#observer.observe(this.#ruler);
    }
    hostDisconnected() {
        this.#observer.disconnect();
    }
}

export { ResizeController };
