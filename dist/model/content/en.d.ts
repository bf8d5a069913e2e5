import type { FrameworkConfig } from '../config-types.js';
export { readinessEn } from './en/readiness.js';
/** The built-in framework in English. */
export declare const frameworkEn: FrameworkConfig;
