import type * as reader from './config-reader.js';

/** Fetching and reading of configs, and what only a config brings: a page with the built-in framework needs none of it. */
export type ConfigPart = typeof reader;

let part: ConfigPart | null = null;

/** The part, once it is here. */
export const configPart = (): ConfigPart | null => part;

/** Brings the part along with the script: configs are then read the moment they are given. */
export function addConfigPart(given: ConfigPart): void {
  part = given;
}

/** Fetches the part unless it is here. Rejects when it cannot be had. */
export async function loadConfigPart(): Promise<ConfigPart> {
  part ??= await import('./config-reader.js');
  return part;
}
