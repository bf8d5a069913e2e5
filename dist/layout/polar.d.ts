import type { Point, Sector } from './diagram-types.js';
export declare const TAU: number;
export declare const clamp: (low: number, value: number, high: number) => number;
export declare const round: (value: number) => number;
/** An angle brought to 0 … 2π. */
export declare const wrap: (angle: number) => number;
/** Distance between two angles the shorter way, signed: positive when `to` lies clockwise of `from`. */
export declare const turn: (from: number, to: number) => number;
/** 1 where angles run clockwise, −1 (right-to-left) where they run the other way. */
export type Mirror = 1 | -1;
export declare const pointAt: (angle: number, radius: number, mirror: Mirror) => Point;
/** An open arc; it runs from `from` to `to`, whichever is larger. */
export declare const arcPath: (radius: number, from: number, to: number, mirror: Mirror) => string;
/**
 * A sector with parallel sides and rounded corners, grown by `grow` on every side (negative: shrunk). Grown and
 * shrunk outlines keep an even distance: the centres of the corners stay where they are.
 */
export declare function sectorPath(sector: Sector, mirror: Mirror, grow?: number): string;
