import type { FrameworkConfig, NodeConfig } from './config-types.js';
import type { RingKind } from './types.js';
export interface BaseNode {
    readonly id: string;
    readonly node: NodeConfig;
    readonly ringId: string;
    readonly ringKind: RingKind;
    readonly isRing: boolean;
}
/** Finds nodes of the framework a config extends. */
export interface BaseIndex {
    /** By id, else by alias. */
    find(idOrAlias: string): BaseNode | undefined;
    readonly ids: readonly string[];
    readonly ringIds: readonly string[];
}
/** Indexes a framework by id and alias; an empty index for `null`. */
export declare function baseIndex(base: FrameworkConfig | null): BaseIndex;
