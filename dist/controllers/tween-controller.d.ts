import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Runs from 0 to 1 over a time and asks for an update each frame; `progress` is null while nothing moves.
 * Starting again takes over at once. With reduced motion it ends as it starts.
 */
export declare class TweenController implements ReactiveController {
    #private;
    progress: number | null;
    /** @param onFrame is called after each step in the place of an update of the host. */
    constructor(host: ReactiveControllerHost, onFrame?: () => void);
    hostDisconnected(): void;
    /** @param duration milliseconds. @param progress where it starts, 0 to 1. */
    start(duration: number, progress?: number): void;
    stop(): void;
}
