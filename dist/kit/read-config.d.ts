import type { Config } from '../model/config-types.js';
import type { Issue, Model } from '../model/types.js';
export interface ReadConfig {
    /** Null when the text is no config at all. */
    readonly config: Config | null;
    readonly model: Model | null;
    readonly issues: readonly Issue[];
    /** The config as strict JSON without comments, as short as it can be; '' when it is none. */
    readonly json: string;
}
/**
 * JSON with comments as JSON: each comment becomes as many spaces (line ends stay), so that every line and
 * column is still where the author sees it.
 */
export declare function withoutComments(text: string): string;
/** Reads a config file: JSON, or JSON with comments. Never throws. */
export declare function readConfig(text: string): ReadConfig;
/** Issues in the order of the file. */
export declare const sortIssues: (issues: readonly Issue[]) => Issue[];
/** One line for a terminal: `district.json:3:7 error: … (hint)`. */
export declare function issueLine(file: string, { path, message, severity, hint, line, column }: Issue): string;
