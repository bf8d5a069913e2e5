import type { Model } from '../../model/types.js';
import type { FrameworkStore } from '../../state/store.js';
/** What the page's code or its config asks to be chosen, until there is a model to find it in. Sends no events. */
export declare class WantedSelection {
    #private;
    /** Undefined when nothing is asked for. */
    id: string | null | undefined;
    apply(store: FrameworkStore, model: Model): void;
}
