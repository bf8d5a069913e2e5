import type { scorm as english } from '../en/scorm.js';
import type { Translated } from '../language.js';
export declare const scorm: Translated<typeof english>;
