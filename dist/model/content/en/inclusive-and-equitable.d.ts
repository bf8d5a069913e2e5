import type { NodeConfig } from '../../config-types.js';
export declare const inclusiveAndEquitable: NodeConfig;
