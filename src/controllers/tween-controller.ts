import type { ReactiveController, ReactiveControllerHost } from 'lit';

// Quick away and slow to rest, like the tokens' standard ease, and with an inverse that is easy to write.
const ease = (share: number): number => 1 - (1 - share) ** 4;
const shareAt = (progress: number): number => 1 - (1 - progress) ** 0.25;

/**
 * Runs from 0 to 1 over a time and asks for an update each frame; `progress` is null while nothing moves.
 * Starting again takes over at once. With reduced motion it ends as it starts.
 */
export class TweenController implements ReactiveController {
  readonly #onFrame: () => void;
  #frame = 0;
  /** Null until the first frame: what the host draws to begin with may take long, and is not part of the way. */
  #since: number | null = null;
  #share = 0;
  #duration = 0;
  progress: number | null = null;

  /** @param onFrame is called after each step in the place of an update of the host. */
  constructor(host: ReactiveControllerHost, onFrame: () => void = () => host.requestUpdate()) {
    this.#onFrame = onFrame;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** @param duration milliseconds. @param progress where it starts, 0 to 1. */
  start(duration: number, progress = 0): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#duration = duration;
    this.#since = null;
    this.#share = shareAt(progress);
    this.progress = progress;
    this.#frame = requestAnimationFrame(this.#step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.progress = null;
  }

  readonly #step = (now: number): void => {
    this.#since ??= now - this.#share * this.#duration;
    const share = Math.max(0, (now - this.#since) / this.#duration);
    this.progress = share < 1 ? ease(share) : null;
    if (share < 1) this.#frame = requestAnimationFrame(this.#step);
    this.#onFrame();
  };
}
