import './content/built-in-texts.js';
import type { Layer } from './localize-model.js';
import type { Translation } from './types.js';
export { localizeModel } from './localize-model.js';
/** A built-in translation as `localizeModel` takes it; the same for the same translation. */
export declare function layerOf(content: Translation): Layer;
