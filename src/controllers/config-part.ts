import type { localizeModel } from '../model/localize-model.js';
import type { readModel } from '../model/read-model.js';

/** Reading of configs: a page with the built-in framework alone never needs it. */
export interface ConfigPart {
  readonly readModel: typeof readModel;
  /** For a config that brings its own translations. */
  readonly localizeModel: typeof localizeModel;
}

let part: ConfigPart | null = null;

/** The part, once it is here. */
export const configPart = (): ConfigPart | null => part;

/** Brings the part along with the script: configs are then read the moment they are given. */
export function addConfigPart(given: ConfigPart): void {
  part = given;
}

/** Fetches the part unless it is here. Rejects when it cannot be had. */
export async function loadConfigPart(): Promise<ConfigPart> {
  part ??= await import('../model/read-model.js');
  return part;
}
