import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Action } from '../state/actions.js';
export interface ConfigHost extends ReactiveControllerHost, HTMLElement {
    readonly config: unknown;
    readonly src: string | undefined;
}
type LoadAction = Extract<Action, {
    type: 'load' | 'ready' | 'fail';
}>;
/**
 * Loads an element's own config from one of three channels: `config`, `src`, or a child
 * `<script type="application/json">`, in that precedence. The last write wins; what is under way is
 * aborted. An element that is moved keeps what it has loaded.
 */
export declare class ConfigController implements ReactiveController {
    #private;
    /** True when one of the channels is set: the element then does not use a provider. */
    hasOwn: boolean;
    /**
     * @param report hears of each step of a load; `null` when no channel is set any more.
     * @param onRead is given what settles when a config that is at hand has been read.
     */
    constructor(host: ConfigHost, report: (action: LoadAction | null) => void, onRead: (reading: Promise<void>) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** Loads again from whichever channel is set. */
    load(): void;
}
export {};
