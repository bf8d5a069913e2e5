import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Files that a reader drops on the host or picks. */
export declare class FileDropController implements ReactiveController {
    #private;
    /** True while files are held over the host. */
    isOver: boolean;
    constructor(host: ReactiveControllerHost & {
        readonly renderRoot: Node;
    }, take: (files: readonly File[]) => void);
    hostDisconnected(): void;
    readonly handleDrag: (event: DragEvent) => void;
    readonly handleDrop: (event: DragEvent) => void;
    readonly handlePick: (event: Event) => void;
}
