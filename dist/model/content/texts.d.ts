import type { FrameworkConfig, NodeConfig } from '../config-types.js';
/** What the parts of a framework say, by id: everything that the picture can do without. */
export type Texts = Readonly<Record<string, Omit<NodeConfig, 'id' | 'title' | 'shortTitle' | 'items'>>>;
/** A framework with its texts laid over its outline. */
export declare const tell: (outline: FrameworkConfig, texts: Texts) => FrameworkConfig;
