import type { Translator } from '../../i18n/translator.js';
import { type Cell } from '../../model/readiness/cells.js';
import type { Comparison } from '../../model/readiness/compare.js';
import type { ResultRow } from '../../model/readiness/results-table.js';
import type { VisibleReadiness, VisibleSeries, VisibleTarget } from '../../model/readiness/series-types.js';
import type { Model } from '../../model/types.js';
/** A series on show, with the mark and line style it is known by. */
export interface ShownSeries {
    readonly series: VisibleSeries;
    readonly label: string;
    /** 0 solid and circle, 1 dashed and square, 2 dash-dot and triangle. */
    readonly slot: number;
}
/** Everything the templates of the radar draw from. */
export interface Results {
    readonly model: Model;
    readonly t: Translator;
    readonly rtl: boolean;
    readonly visible: VisibleReadiness;
    readonly shown: readonly ShownSeries[];
    readonly rows: readonly ResultRow[];
    readonly comparison: Comparison | null;
    /** Null when there is none, or the reader has turned it off. */
    readonly target: VisibleTarget | null;
    /** Conditions that the shared selection means. */
    readonly chosen: ReadonlySet<string>;
}
/** The name of a series; a device's own answers have none of their own. */
export declare function labelOf(t: Translator, series: VisibleSeries): string;
/** An average with one decimal. */
export declare function averageText(t: Translator, value: number): string;
/** A number as it was given, such as a target: 3, 2.5. */
export declare function figureText(t: Translator, value: number): string;
/** A rating of a series: one decimal for averages, a whole number for single answers. */
export declare const ratingText: (t: Translator, { origin }: VisibleSeries, value: number) => string;
export declare function cellText({ t, visible }: Results, series: VisibleSeries, cell: Cell): string;
/** Every figure of a condition in one text. */
export declare function valuesText(results: Results, row: ResultRow): string;
/**
 * The name of a condition's control: what it is, where it belongs, and its figures.
 * @param condition what is written on the control, where that is more than the title.
 */
export declare function rowName(results: Results, row: ResultRow, condition?: string): string;
/** What a screen reader is told once something was chosen, or nothing. */
export declare function chosenText(results: Results, id: string | null): string;
export declare function changeText(t: Translator, change: number | null): string;
export declare function gapText(t: Translator, gap: number | null): string;
/** The notes under the results, as sentences. Also in every export. */
export declare function noteTexts({ t, visible, shown }: Results): string[];
/** What every file and every printed page says besides the figures: whose, on what scale, what is left out, from where, when. */
export declare function aboutTexts(results: Results): string[];
