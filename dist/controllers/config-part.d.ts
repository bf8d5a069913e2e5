import type { localizeModel } from '../model/localize-model.js';
import type { readModel } from '../model/read-model.js';
/** Reading of configs: a page with the built-in framework alone never needs it. */
export interface ConfigPart {
    readonly readModel: typeof readModel;
    /** For a config that brings its own translations. */
    readonly localizeModel: typeof localizeModel;
}
/** The part, once it is here. */
export declare const configPart: () => ConfigPart | null;
/** Brings the part along with the script: configs are then read the moment they are given. */
export declare function addConfigPart(given: ConfigPart): void;
/** Fetches the part unless it is here. Rejects when it cannot be had. */
export declare function loadConfigPart(): Promise<ConfigPart>;
