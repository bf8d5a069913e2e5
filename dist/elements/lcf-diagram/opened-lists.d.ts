import type { FrameworkNode, Model } from '../../model/types.js';
/** Which groups of the list and which long lists a reader has opened. */
export declare class OpenedLists {
    #private;
    get ids(): ReadonlySet<string>;
    toggle(key: string): void;
    /** Opens what holds the chosen part, once for each choice; at first the rings. */
    openAround(model: Model, node: FrameworkNode | null): void;
}
