import type { Issue } from '../model/types.js';
/** Writes what is wrong with a config to the console, for the people who look after the page. */
export declare function reportIssues(tag: string, issues: readonly Issue[], src: string | undefined): void;
