import type { kit as english } from '../en/kit.js';
import type { Translated } from '../language.js';
export declare const kit: Translated<typeof english>;
