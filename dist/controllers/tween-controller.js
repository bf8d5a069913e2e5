// Quick away and slow to rest, like the tokens' standard ease, and with an inverse that is easy to write.
const ease = (share) => 1 - (1 - share) ** 4;
const shareAt = (progress) => 1 - (1 - progress) ** 0.25;
/**
 * Runs from 0 to 1 over a time and asks for an update each frame; `progress` is null while nothing moves.
 * Starting again takes over at once. With reduced motion it ends as it starts.
 */
class TweenController {
    #onFrame;
    #frame;
    /** Null until the first frame: what the host draws to begin with may take long, and is not part of the way. */
    #since;
    #share;
    #duration;
    /** @param onFrame is called after each step in the place of an update of the host. */
    constructor(host, onFrame = () => host.requestUpdate()) {
        this.#frame = 0;
        /** Null until the first frame: what the host draws to begin with may take long, and is not part of the way. */
        this.#since = null;
        this.#share = 0;
        this.#duration = 0;
        this.progress = null;
        this.#step = (now) => {
            this.#since ??= now - this.#share * this.#duration;
            const share = Math.max(0, (now - this.#since) / this.#duration);
            this.progress = share < 1 ? ease(share) : null;
            if (share < 1)
                this.#frame = requestAnimationFrame(this.#step);
            this.#onFrame();
        };
        this.#onFrame = onFrame;
        host.addController(this);
    }
    hostDisconnected() {
        this.stop();
    }
    /** @param duration milliseconds. @param progress where it starts, 0 to 1. */
    start(duration, progress = 0) {
        this.stop();
        if (matchMedia('(prefers-reduced-motion: reduce)').matches)
            return;
        this.#duration = duration;
        this.#since = null;
        this.#share = shareAt(progress);
        this.progress = progress;
        this.#frame = requestAnimationFrame(this.#step);
    }
    stop() {
        cancelAnimationFrame(this.#frame);
        this.progress = null;
    }
    #step;
}

export { TweenController };
