export { localizeModel } from './localize-model.js';
import type { Issue, Model } from './types.js';
/**
 * From what a page gives as its config (JSON text or an object) to the model; null when nothing could be used. Never
 * throws.
 * @param base URL that the config's own addresses are relative to; without it they stay relative to the page.
 */
export declare function readModel(input: unknown, base?: string): {
    readonly model: Model | null;
    readonly issues: readonly Issue[];
};
