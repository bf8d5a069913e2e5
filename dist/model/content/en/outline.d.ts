import type { FrameworkConfig } from '../../config-types.js';
/**
 * The built-in framework in English as far as its picture needs it: titles, which are those of the
 * framework's authors, and a line about each ring.
 */
export declare const outlineEn: FrameworkConfig;
