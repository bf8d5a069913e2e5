import { type RadarFrame } from './radar.js';
import { type Token } from './text-lines.js';
/** Width of a text in pixels, in the font of the labels. */
export type Measure = (text: string) => number;
export interface RadarLabel {
    readonly lines: readonly string[];
    /** How many of the lines are the title; the note follows. */
    readonly titleLines: number;
    /** Where the first line's baseline is anchored. */
    readonly x: number;
    readonly y: number;
    /** The edge of the text that lies at `x`, as seen: not turned round in right-to-left text. */
    readonly edge: 'left' | 'right' | 'middle';
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
}
export interface RadarPlan {
    /** `numbers` where full titles do not fit: a key stands beside the picture then. */
    readonly mode: 'titles' | 'numbers';
    readonly radius: number;
    readonly labels: readonly RadarLabel[];
    /** Outer edges of everything drawn, around the centre. */
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
}
export interface RadarPlanInput {
    readonly frame: RadarFrame;
    /** A title for each axis, and lines that follow it (such as "Not rated"). */
    readonly titles: readonly string[];
    readonly notes: readonly (string | null)[];
    /** What stands in the place of a title where titles do not fit. */
    readonly numbers: readonly string[];
    /** Width to fill, in pixels. */
    readonly width: number;
    readonly measure: Measure;
    readonly lineHeight: number;
}
/** Room between the outer level and the text: the domain line lies in it. */
export declare const ARC_OFFSET = 11;
/** Lines no wider than `room`, broken where a line may end; null when a piece is wider. */
export declare function wrap(text: string, room: number, measure: Measure, tokens?: readonly Token[]): string[] | null;
/** As few lines as fit, then as even as they can be. */
export declare function wrapEvenly(text: string, room: number, measure: Measure, tokens?: readonly Token[]): string[] | null;
/** Full titles around the largest radius that leaves room for them; else numbers. Total: any text, any width. */
export declare function radarPlan(input: RadarPlanInput): RadarPlan;
