import type { localizeModel } from '../model/localize-model.js';
import type { Action } from '../state/actions.js';

/** What came of reading a config. */
export type ReadAction = Extract<Action, { type: 'ready' | 'fail' }>;

/** Fetching and reading of configs: a page with the built-in framework alone never needs it. */
export interface ConfigPart {
  /** Reads what is at hand: an object or JSON text. Never throws. */
  readonly readConfig: (input: unknown) => ReadAction;
  /** The same for what lies at a URL, resolved against the document. Never rejects. */
  readonly loadConfig: (src: string, signal: AbortSignal) => Promise<ReadAction>;
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
  part ??= await import('./config-reader.js');
  return part;
}
