import { type TemplateResult } from 'lit';
import type { ShownFont } from '../../controllers/text-measure-controller.js';
import type { Sorting } from '../../model/readiness/results-table.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import type { TabName } from './layouts.js';
import { type RadarDrawing } from './radar-chart.js';
import { type Results } from './results.js';
/** What the sections draw from, besides the results. */
export interface Sections {
    readonly view: WidgetView;
    readonly results: Results;
    readonly tabs: readonly TabName[];
    /** The parts on show; one of them where there are tabs. */
    readonly parts: readonly TabName[];
    readonly hasTakeaways: boolean;
    readonly sorting: Sorting | null;
    /** What a long list of groups is searched for; null while it is closed. */
    readonly search: string | null;
    /** Null before the font and the room are known. */
    readonly drawing: RadarDrawing | null;
    readonly font: ShownFont | null;
    /** The axis under the pointer or the focus; −1 for none. */
    readonly activeAxis: number;
    /** The axis in the tab order. */
    readonly currentAxis: number;
    /** What came of files that were read. */
    readonly files: unknown;
    /** The address of this view where it could not be copied. */
    readonly link: string | null;
    /** A page is being printed: it says on its own what a screen says around it. */
    readonly isPaper: boolean;
}
/** How labels are measured in the font that is shown. */
export declare function labelFont(font: ShownFont): {
    measure: (text: string) => number;
    lineHeight: number;
};
export declare const message: (text: string, title?: string) => TemplateResult;
/** One or more pictures, with their figures. */
export declare function resultsBody(sections: Sections): unknown;
/** Single answers are no averages. */
export declare const radarTitle: ({ t, shown }: Results) => string;
