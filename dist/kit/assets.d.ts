import type { Issue, Model } from '../model/types.js';
/** A file that a config names and that is not on another site. */
export interface Asset {
    /** As written in the config. */
    readonly ref: string;
    /** Path below the config's folder. */
    readonly path: string;
}
/** Path below the config's folder; null for another site, for data, and for anything above the folder. */
export declare function assetPath(ref: string): string | null;
/** Files that must go where the config goes. */
export declare function assetsOf(model: Model): Asset[];
interface Inlined {
    readonly json: string;
    readonly issues: readonly Issue[];
}
/** The config with its logo inside, for a file that stands alone. What cannot be held is reported. */
export declare function inlineAssets(json: string, files: ReadonlyMap<string, Uint8Array>): Inlined;
export {};
