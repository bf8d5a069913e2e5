import type { FrameworkNode, Model, RingNode } from './types.js';
/** The node with this id, else the one that has it among its aliases. */
export declare function findNode(model: Model, idOrAlias: string): FrameworkNode | undefined;
/** The node that holds this one; undefined for a ring. */
export declare function parentOf(model: Model, node: FrameworkNode): FrameworkNode | undefined;
/** The ring a node is in; a ring is in itself. */
export declare function ringOf(model: Model, node: FrameworkNode): RingNode | undefined;
/** All outcomes, in framework order. */
export declare const outcomesOf: (model: Model) => readonly FrameworkNode[];
/** All learning experiences, in framework order. */
export declare const experiencesOf: (model: Model) => readonly FrameworkNode[];
/** All practices, in framework order. */
export declare const practicesOf: (model: Model) => readonly FrameworkNode[];
/** All domains (groups of conditions), in framework order. */
export declare const domainsOf: (model: Model) => readonly FrameworkNode[];
/** All conditions, in framework order. */
export declare const conditionsOf: (model: Model) => readonly FrameworkNode[];
/** Colours and shapes of learning experiences. */
export declare const SHAPES = 4;
/** 1 to 4: colour and shape of the experience at a place, counted from 0. */
export declare const hueAt: (place: number) => number;
/** 1 to 4: colour and shape of a learning experience, by its place unless it brought its own. */
export declare const hueNumber: (model: Model, { id, hue }: FrameworkNode) => number;
