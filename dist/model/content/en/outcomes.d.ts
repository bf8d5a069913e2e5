import type { RingConfig } from '../../config-types.js';
export declare const outcomes: RingConfig;
