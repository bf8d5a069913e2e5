import type { Action } from '../state/actions.js';
export { localizeModel } from '../model/localize-model.js';
export { translationsOf } from '../model/translations-of.js';
export { themeVars } from '../styles/theme-vars.js';
/** What came of reading a config. */
export type ReadAction = Extract<Action, {
    type: 'ready' | 'fail';
}>;
/**
 * Reads a config that is at hand: an object or JSON text. Never throws.
 * @param base URL that its own addresses are relative to; without it they stay relative to the page.
 */
export declare function readConfig(input: unknown, base?: string): ReadAction;
/** Fetches and reads a config; never rejects. @param src URL, resolved against the document. */
export declare function loadConfig(src: string, signal: AbortSignal): Promise<ReadAction>;
