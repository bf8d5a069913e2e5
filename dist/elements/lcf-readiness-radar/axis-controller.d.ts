import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Which axis of the radar a reader is at: one is in the tab order, one may be under the pointer or the focus. */
export declare class AxisController implements ReactiveController {
    #private;
    /** Under the pointer or the focus; −1 for none. */
    active: number;
    /** In the tab order. */
    current: number;
    constructor(host: ReactiveControllerHost);
    hostDisconnected(): void;
    /** Pointer and focus alike. */
    readonly handlePoint: (event: Event) => void;
    readonly handleLeave: () => void;
    /** Puts another axis in the tab order. */
    move(axis: number): void;
}
