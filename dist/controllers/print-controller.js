/**
 * True while the page is being printed, so that a host can draw for paper what it does not show on screen.
 * Browsers take the page as it is when `beforeprint` returns: the host's update must be done by then.
 */
class PrintController {
    #flush;
    #query;
    /** @param flush draws the host at once. */
    constructor(host, flush) {
        this.#query = matchMedia('print');
        this.printing = false;
        this.#handleBefore = () => this.#set(true);
        this.#handleAfter = () => this.#set(false);
        // Print previews and "emulate print" change the medium without the events.
        this.#handleMedia = ({ matches }) => this.#set(matches);
        this.#flush = flush;
        host.addController(this);
    }
    hostConnected() {
        this.printing = this.#query.matches;
        addEventListener('beforeprint', this.#handleBefore);
        addEventListener('afterprint', this.#handleAfter);
        this.#query.addEventListener('change', this.#handleMedia);
    }
    hostDisconnected() {
        removeEventListener('beforeprint', this.#handleBefore);
        removeEventListener('afterprint', this.#handleAfter);
        this.#query.removeEventListener('change', this.#handleMedia);
        this.printing = false;
    }
    #set(printing) {
        if (printing === this.printing)
            return;
        this.printing = printing;
        this.#flush();
    }
    #handleBefore;
    #handleAfter;
    // Print previews and "emulate print" change the medium without the events.
    #handleMedia;
}

export { PrintController };
