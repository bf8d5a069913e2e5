import type { Model } from '../model/types.js';
import { type Html } from './markup.js';
import type { KitTranslator } from './words.js';
/** The readiness results that may be shown, as a table; null when the config has none. */
export declare function readinessTable(model: Model, t: KitTranslator, heading: (text: string) => Html): Html | null;
