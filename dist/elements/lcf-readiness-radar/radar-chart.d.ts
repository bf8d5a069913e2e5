import { type TemplateResult } from 'lit';
import { type RadarFrame, type RadarLine } from '../../layout/radar.js';
import { type RadarPlan } from '../../layout/radar-labels.js';
import { type Shape } from './drawing.js';
import { Last } from './last.js';
import { type Results, type ShownSeries } from './results.js';
/** What stays as it is while ratings change. */
interface Stage {
    readonly frame: RadarFrame;
    readonly plan: RadarPlan;
    readonly rings: readonly {
        readonly value: number;
        readonly radius: number;
    }[];
    readonly lineHeight: number;
    readonly grid: readonly Shape[];
    readonly labels: readonly Shape[];
    /** What lies in the control of each axis. */
    readonly controls: readonly (readonly Shape[])[];
}
export type StageMemory = Last<Stage>;
/** Everything about one radar that does not change while a reader moves over it. */
export interface RadarDrawing extends Stage {
    readonly lines: readonly (RadarLine & {
        readonly slot: number;
    })[];
    readonly target: RadarLine | null;
    /** Axes where a shown series has no figure. */
    readonly gaps: readonly number[];
    readonly picture: readonly Shape[];
}
export interface DrawingOptions {
    readonly width: number;
    readonly measure: (text: string) => number;
    readonly lineHeight: number;
    /** Same key, same widths of text. Where the same radar is drawn again and again. */
    readonly font?: string;
    readonly memory?: StageMemory;
}
/** @param options `memory` keeps what does not change with the ratings. */
export declare function drawRadar(results: Results, shown: readonly ShownSeries[], options: DrawingOptions): RadarDrawing;
export interface AxisControls {
    /** The one axis in the tab order. */
    readonly current: number;
    /** Under the pointer or the focus; −1 for none. */
    readonly active: number;
}
/** The radar with a control on each axis. */
export declare function radarChart(results: Results, radar: RadarDrawing, controls: AxisControls): TemplateResult;
/** The radar without controls, for files and small multiples. */
export declare function stillRadar({ plan, picture, labels }: RadarDrawing, label?: string): TemplateResult;
export {};
