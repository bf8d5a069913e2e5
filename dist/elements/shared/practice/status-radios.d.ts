import '../more-words.js';
import type { Translator } from '../../../i18n/translator.js';
import type { Model, PracticeStatus } from '../../../model/types.js';
import { type IconName } from '../icons.js';
import '../more-icons.js';
/** The name of a status: the config's, or the built-in one in the reader's language. */
export declare const statusLabel: ({ id, label }: PracticeStatus, t: Translator) => string;
/** Empty, half, full: first, between, last. */
export declare function statusIcon(index: number, count: number): IconName;
/** The statuses to choose from. Each card gives its radios a name of their own. */
export declare const radiosTemplate: ({ practices: { statuses } }: Model, t: Translator) => unknown;
