import { type TemplateResult } from 'lit';
import { type RadarFrame, type RadarLine } from '../../layout/radar.js';
import { type RadarPlan } from '../../layout/radar-labels.js';
import { type Results, type ShownSeries } from './results.js';
/** Everything about one radar that does not change while a reader moves over it. */
export interface RadarDrawing {
    readonly frame: RadarFrame;
    readonly plan: RadarPlan;
    readonly lines: readonly (RadarLine & {
        readonly slot: number;
    })[];
    readonly target: RadarLine | null;
    /** Axes where a shown series has no figure. */
    readonly gaps: readonly number[];
    readonly numerals: number;
    readonly rings: readonly {
        readonly value: number;
        readonly radius: number;
    }[];
    readonly lineHeight: number;
}
export interface DrawingOptions {
    readonly width: number;
    readonly measure: (text: string) => number;
    readonly lineHeight: number;
    /** Numbers in the place of titles, whatever the room. */
    readonly small?: boolean;
}
export declare function drawRadar(results: Results, shown: readonly ShownSeries[], { width, measure, lineHeight, small }: DrawingOptions): RadarDrawing;
export interface AxisControls {
    /** The one axis in the tab order. */
    readonly current: number;
    /** Under the pointer or the focus; −1 for none. */
    readonly active: number;
}
/** The radar with a control on each axis. */
export declare function radarChart(results: Results, drawing: RadarDrawing, controls: AxisControls): TemplateResult;
/** The radar without controls, for files and small multiples. */
export declare function stillRadar(results: Results, drawing: RadarDrawing, label?: string): TemplateResult;
