import type { NodeConfig } from '../../config-types.js';
export declare const personalized: NodeConfig;
