/**
 * True while the page is being printed, so that a host can draw for paper what it does not show on screen.
 * Browsers take the page as it is when `beforeprint` returns: the host's update must be done by then.
 */
class PrintController {
    #flush;
    #query;
    /** Between the two events; Chromium shows the page in another medium meanwhile, while it waits for an image. */
    #isUnderWay;
    /** @param flush draws the host at once. */
    constructor(host, flush) {
        this.#query = matchMedia('print');
        /** Between the two events; Chromium shows the page in another medium meanwhile, while it waits for an image. */
        this.#isUnderWay = false;
        this.printing = false;
        this.#handleBefore = () => this.#follow(true);
        this.#handleAfter = () => this.#follow(false);
        // Print previews and "emulate print" change the medium without the events.
        this.#handleMedia = ({ matches }) => {
            if (!this.#isUnderWay)
                this.#set(matches);
        };
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
        this.printing = this.#isUnderWay = false;
    }
    #set(printing) {
        if (printing === this.printing)
            return;
        this.printing = printing;
        this.#flush();
    }
    #follow(isUnderWay) {
        this.#isUnderWay = isUnderWay;
        this.#set(isUnderWay);
    }
    #handleBefore;
    #handleAfter;
    // Print previews and "emulate print" change the medium without the events.
    #handleMedia;
}

export { PrintController };
