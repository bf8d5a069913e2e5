import type { embed as english } from '../en/embed.js';
import type { Translated } from '../language.js';
export declare const embed: Translated<typeof english>;
