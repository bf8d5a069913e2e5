/**
 * What a ring draws as one part each: usually one node, or a run of neighbours that would be too small to see or
 * touch. All work is linear in the number of nodes.
 */
import type { FrameworkNode, NodeKind, RingNode } from '../model/types.js';
import type { Merged } from './diagram-types.js';
/** One drawn part of a ring. */
export interface Cell {
    readonly id: string;
    readonly kind: NodeKind;
    readonly nodes: readonly FrameworkNode[];
    /** Everything inside the nodes, at any depth, in order. */
    readonly leaves: readonly FrameworkNode[];
    readonly sign: string;
    readonly hue: number;
    readonly merged: Merged | null;
}
/** Cells that stand together: those of a domain, or of several small domains; of no domain elsewhere. */
export interface CellGroup {
    readonly domains: readonly FrameworkNode[];
    /** Place of the first domain among all domains of the model, from 0. */
    readonly firstDomain: number;
    readonly cells: readonly Cell[];
    /** How many nodes its cells hold: its share of the ring. */
    readonly count: number;
}
export interface RingCells {
    readonly ring: RingNode;
    readonly groups: readonly CellGroup[];
    readonly count: number;
    readonly hasLeaves: boolean;
    readonly hasDomains: boolean;
    readonly hasRuns: boolean;
}
/** Where signs go on counting from, as a framework may have several rings of a kind. */
export interface Counters {
    outcomes: number;
    experiences: number;
    conditions: number;
    domains: number;
}
export interface SignOptions {
    readonly formatNumber?: ((value: number) => string) | undefined;
    readonly letters?: readonly string[] | undefined;
    /** Experiences in the whole model: up to 4 are signed by their shapes, more by numbers too. */
    readonly experienceCount: number;
}
export interface RawGroup {
    readonly domains: FrameworkNode[];
    readonly firstDomain: number;
    readonly items: FrameworkNode[];
}
export declare const SHAPES = 4;
/** A, B … Z, AA, AB …: counting from 0 with the letters given. */
export declare function letterSign(index: number, letters?: readonly string[]): string;
/** Domains are signed I, II, III …, as letters and digits are taken. */
export declare function romanSign(value: number): string;
/** Everything inside a node, in order. */
export declare function leavesOf(node: FrameworkNode): readonly FrameworkNode[];
/** A ring's segments by domain; conditions outside any domain form groups of their own. */
export declare function rawGroups(ring: RingNode, counters: Counters): RawGroup[];
/** How a ring names its items, by place from 0. */
export declare function signOf(ring: RingNode, options: SignOptions): (index: number) => string;
export interface MergeRule {
    /** Pixels along the ring for each item when none is merged. */
    readonly pitch: number;
    /** Pixels that a part with this sign needs. */
    readonly need: (sign: string) => number;
}
/** Cuts the ring into cells; merges where the pitch is under what a sign and a finger need. */
export declare function ringCells(ring: RingNode, counters: Counters, options: SignOptions, mergeRule: (itemCount: number, groupCount: number) => MergeRule): RingCells;
export declare const countOf: (groups: readonly RawGroup[]) => number;
type MakeCell = (nodes: readonly FrameworkNode[]) => Cell;
export declare function begin(ring: RingNode, counters: Counters, options: SignOptions): {
    readonly first: number;
    readonly sign: (index: number) => string;
    readonly make: MakeCell;
};
export declare const wholeGroups: (raw: readonly RawGroup[], make: MakeCell) => CellGroup[];
export declare function cellsOf(ring: RingNode, groups: readonly CellGroup[]): RingCells;
/** Evenly large runs within each group; groups too small for one run are put together. */
export declare function mergeGroups(raw: readonly RawGroup[], pitch: number, need: number, make: MakeCell): CellGroup[];
export {};
