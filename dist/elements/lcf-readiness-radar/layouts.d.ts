/** Views a page can ask for with the attribute `view`. */
export declare const RADAR_VIEWS: readonly ['radar', 'dots', 'table'];
export type RadarViewName = (typeof RADAR_VIEWS)[number];
/** One view at a time; `summary` on narrow screens only. */
export type TabName = 'summary' | RadarViewName;
/** Fewer axes make no shape. */
export declare const FEWEST_AXES = 3;
export interface LayoutInput {
    readonly width: number;
    /** The base text size in pixels. */
    readonly base: number;
    /** Null when the page asks for none. */
    readonly asked: RadarViewName | null;
    readonly axes: number;
    readonly hasSummary: boolean;
}
/** The tabs there are, in order; none where everything stands on one page. */
export declare function tabsFor({ width, base, asked, axes, hasSummary }: LayoutInput): TabName[];
/** The parts on show: of the chosen tab, or all of them. */
export declare function partsFor(tabs: readonly TabName[], chosen: TabName | null, input: LayoutInput): TabName[];
