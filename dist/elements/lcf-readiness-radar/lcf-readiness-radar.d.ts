import { type TemplateResult } from 'lit';
import { BodyWidget } from '../widget/body-widget.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import type { RadarViewName } from './layouts.js';
import type { RadarPart } from './radar-part.js';
/**
 * Readiness results: a radar, the spread of answers and a table, for the groups a reader chooses. Groups that are
 * too small to show stay hidden everywhere, also in files.
 *
 * @summary See readiness: groups, time points, target, gaps, and what to work on.
 * @fires {CustomEvent<SelectDetail>} lcf-select - A reader chose a condition, or nothing. Bubbles, composed.
 * @fires {CustomEvent<ReadyDetail>} lcf-ready - The results are shown for the first time. Bubbles, composed.
 * @fires {CustomEvent<ConfigErrorDetail>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until the results can be, and when the config cannot be loaded.
 * @slot heading - A heading of the page in the place of the title.
 * @slot intro - In the place of the line below the title.
 * @slot empty - In the place of the message that there are no results yet.
 * @slot footer - Below everything.
 * @csspart header - Title and export.
 * @csspart heading - The title.
 * @csspart intro - The line below the title.
 * @csspart legend - The groups and the target, as controls.
 * @csspart series - One of them.
 * @csspart series-hidden - A group that is too small to show.
 * @csspart takeaways - The sentences on top.
 * @csspart takeaway-title - The title of one of them.
 * @csspart tabs - The switch between views.
 * @csspart tab - One of its buttons.
 * @csspart section-heading - The title of a view.
 * @csspart radar - The radar.
 * @csspart axis - One condition of it.
 * @csspart readout - The figures of one condition.
 * @csspart key - What the numbers around a narrow radar stand for.
 * @csspart dots - The spread.
 * @csspart dots-row - One condition of it.
 * @csspart table - The table.
 * @csspart export - The export button and its list.
 * @csspart notes - What is hidden and how the scale runs.
 * @csspart files - The answer files that were read.
 * @csspart tools - Adding answers, and the link to the view.
 * @csspart section - A view with its title.
 * @csspart chip - A switch or a tool.
 * @example
 * <lcf-readiness-radar view="dots" series="staff-2026 leaders-2026"></lcf-readiness-radar>
 */
export declare class LcfReadinessRadar extends BodyWidget<RadarPart> {
    #private;
    static styles: import("lit").CSSResult[];
    /** One view in the place of all: `radar`, `dots` or `table`. A reader may switch. */
    view: RadarViewName | undefined;
    /** Ids of the series to offer, separated by spaces; default: all. */
    series: string | undefined;
    /** Leave out the sentences on top. */
    noTakeaways: boolean;
    protected fetchBody(): Promise<RadarPart>;
    protected bodyAtHand(): RadarPart | null;
    protected renderPlace(view: WidgetView): TemplateResult;
    /** Saves the figures on show as a CSV file; does nothing while there are no results. */
    downloadCsv(): Promise<void>;
    /** Saves the figures on show, with the spread where it is known, as a JSON file. */
    downloadJson(): Promise<void>;
    /**
     * Saves the radar or the spread with its legend and notes; does nothing while there are no results.
     * @param type `svg` (the default) or `png`.
     * @param view `radar` (the default), or `dots` for the spread; one or two conditions make no radar.
     */
    downloadImage(type?: 'svg' | 'png', view?: 'radar' | 'dots'): Promise<void>;
}
