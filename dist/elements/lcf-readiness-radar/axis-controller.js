/** Which axis of the radar a reader is at: one is in the tab order, one may be under the pointer or the focus. */
class AxisController {
    #host;
    constructor(host) {
        /** Under the pointer or the focus; −1 for none. */
        this.active = -1;
        /** In the tab order. */
        this.current = 0;
        /** Pointer and focus alike. */
        this.handlePoint = (event) => {
            const axis = event.target.closest('[data-axis]');
            const index = axis ? Number(axis.dataset['axis']) : -1;
            const current = axis && event.type === 'focusin' ? index : this.current;
            this.#set(index, current);
        };
        this.handleLeave = () => this.#set(-1, this.current);
        this.#host = host;
        host.addController(this);
    }
    hostDisconnected() {
        this.active = -1;
    }
    /** Puts another axis in the tab order. */
    move(axis) {
        this.#set(this.active, axis);
    }
    #set(active, current) {
        if (active === this.active && current === this.current)
            return;
        this.active = active;
        this.current = current;
        this.#host.requestUpdate();
    }
}

export { AxisController };
