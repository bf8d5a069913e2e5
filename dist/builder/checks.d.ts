import { type Snippet, type SnippetOptions } from '../kit/snippets.js';
import type { Issue } from '../model/types.js';
import type { builder } from '../i18n/en/builder.js';
type Key = keyof typeof builder;
export interface Check {
    readonly isFine: boolean;
    readonly short: Key;
    readonly more: Key;
    readonly params?: Readonly<Record<string, string | number>>;
}
export interface CheckInput {
    readonly accent: string | null;
    readonly options: SnippetOptions;
    readonly snippet: Snippet;
    readonly issues: readonly Issue[];
    /** The config differs from the built-in framework. */
    readonly hasConfig: boolean;
    /** A file that the config names by a relative address; undefined for none. */
    readonly beside?: string | undefined;
    /** Height that was seen at the width of a phone; 0 before. */
    readonly phoneHeight: number;
}
/** What is good and what to look at, in the order of weight. */
export declare function checksFor(input: CheckInput): Check[];
export {};
