export { localizeModel } from './localize-model.js';
import type { Issue, Model } from './types.js';
/** From what a page gives as its config (JSON text or an object) to the model; null when nothing could be used. Never throws. */
export declare function readModel(input: unknown): {
    readonly model: Model | null;
    readonly issues: readonly Issue[];
};
