import '../shared/more-words.js';
import type { Translator } from '../../i18n/translator.js';
import type { FrameworkNode, Model } from '../../model/types.js';
/** The line above a title: what the node is, and where. */
export declare function eyebrowOf(t: Translator, model: Model, node: FrameworkNode): string;
