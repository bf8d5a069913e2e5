import type { Texts } from '../texts.js';
export declare const competencyBased: Texts;
