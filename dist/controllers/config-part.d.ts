import type * as reader from './config-reader.js';
/** Fetching and reading of configs, and what only a config brings: a page with the built-in framework needs none of it. */
export type ConfigPart = typeof reader;
/** The part, once it is here. */
export declare const configPart: () => ConfigPart | null;
/** Brings the part along with the script: configs are then read the moment they are given. */
export declare function addConfigPart(given: ConfigPart): void;
/** Fetches the part unless it is here. Rejects when it cannot be had. */
export declare function loadConfigPart(): Promise<ConfigPart>;
