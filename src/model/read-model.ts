import { createModel } from './create-model.js';
import { parseConfig } from './parse-config.js';
export { localizeModel } from './localize-model.js';
import type { Issue, Model } from './types.js';

/** From what a page gives as its config (JSON text or an object) to the model; null when nothing could be used. Never throws. */
export function readModel(input: unknown): {
  readonly model: Model | null;
  readonly issues: readonly Issue[];
} {
  const { config, issues } = parseConfig(input);
  if (!config) return { model: null, issues };
  const created = createModel(config);
  return { model: created.model, issues: [...issues, ...created.issues] };
}
