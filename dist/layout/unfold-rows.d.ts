/** The practices of an unfolded experience: a list of rows, each beside its bead on an arc. */
import type { FrameworkNode } from '../model/types.js';
import type { Bead } from './diagram-types.js';
import type { PlanContext } from './diagram-plan.js';
import { type Mirror } from './polar.js';
import { type Cell } from './ring-cells.js';
import type { TextLine } from './text-lines.js';
/** From the bead to the row's start, and to its text. */
export declare const BEFORE_BEAD = 20;
export declare const TEXT_AT = 21;
interface RowText {
    readonly nodes: readonly FrameworkNode[];
    readonly lines: readonly TextLine[];
}
export interface RowTexts {
    readonly rows: readonly RowText[];
    readonly fontSize: number;
    readonly pitch: number;
}
/** Text of all rows in one size: the largest in which each takes two lines, else the smallest with more. */
export declare function rowTexts({ breaker, base }: Pick<PlanContext, 'breaker' | 'base'>, leaves: readonly FrameworkNode[], room: number, height: number): RowTexts;
/** Where the list stands: its beads lie on a circle around the centre. */
export interface ListFrame {
    /** Radius of the beads. */
    readonly radius: number;
    /** Angle of the middle row: to the side, in whole turns from there. */
    readonly middle: number;
    readonly room: number;
    readonly mirror: Mirror;
    /** Outer edge of the experience's band, which rows keep off. */
    readonly band: number;
}
/** The beads of the unfolded cell with their rows, from top to bottom. */
export declare function rowBeads({ part }: Cell, texts: RowTexts, frame: ListFrame, key: string): Bead[];
export {};
