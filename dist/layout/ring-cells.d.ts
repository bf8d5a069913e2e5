import type { FrameworkNode, RingNode } from '../model/types.js';
import type { Part } from './diagram-types.js';
/** One drawn part of a ring; `layAngles` gives it its place. */
export interface Cell {
    readonly part: Part;
    readonly nodes: readonly FrameworkNode[];
    readonly sign: string;
    startAngle: number;
    endAngle: number;
}
/** Cells that stand together: those of a domain, or of several small domains; of no domain elsewhere. */
export interface CellGroup {
    readonly domains: readonly FrameworkNode[];
    /** Place of the first domain among all domains of the model, from 0. */
    readonly firstDomain: number;
    readonly cells: readonly Cell[];
    /** How many nodes its cells hold: its share of the ring. */
    readonly count: number;
    /** Out of the picture. */
    readonly hidden: boolean;
    startAngle: number;
    endAngle: number;
}
/** Where signs go on counting from, as a framework may have several rings of a kind. */
export interface Counters {
    outcomes: number;
    experiences: number;
    conditions: number;
    domains: number;
}
/** What signs are made of. */
export interface SignContext {
    readonly options: {
        readonly formatNumber?: ((value: number) => string) | undefined;
    };
    readonly experienceCount: number;
}
export interface RawGroup {
    readonly domains: FrameworkNode[];
    readonly firstDomain: number;
    readonly items: FrameworkNode[];
}
/** Domains are signed I, II, III …, as letters and digits are taken. */
export declare function romanSign(value: number): string;
/** What a part of these nodes is called; a run has nothing but its sign. */
export declare const titleOf: ([node, more]: readonly FrameworkNode[]) => string;
/** Everything inside a node, in order. */
export declare const leavesOf: ({ items }: FrameworkNode) => readonly FrameworkNode[];
/** What is drawn for some neighbours: one node, or a run of them. */
export declare function partOf(nodes: readonly FrameworkNode[], ringId: string, parentId: string, hue: number, hidden?: boolean): Part;
/** A ring's segments by domain; those outside any domain form groups of their own. */
export declare function rawGroups({ items }: RingNode, counters: Counters): RawGroup[];
/** How a ring names its items, by place from 0. */
export declare const signsOf: ({ ringKind }: RingNode, { options, experienceCount }: SignContext) => (index: number) => string;
export interface MergeRule {
    /** Pixels along the ring for each item when none is merged. */
    readonly pitch: number;
    /** Pixels that a part with this sign needs, after a shape or by itself. */
    readonly need: (sign: string, hasShape?: boolean) => number;
}
/** Cuts groups into cells, in order: each call goes on counting where the last one ended. */
export type Cut = (groups: readonly RawGroup[], rule: MergeRule, hidden?: boolean) => CellGroup[];
export declare const countOf: (groups: readonly {
    readonly count: number;
}[]) => number;
/** Merges where the pitch is under what a sign and a finger need. */
export declare function cutter(ring: RingNode, counters: Counters, context: SignContext): Cut;
