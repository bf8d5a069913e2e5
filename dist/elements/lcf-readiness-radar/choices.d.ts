import type { VisibleSeries } from '../../model/readiness/series-types.js';
import type { Translator } from '../../i18n/translator.js';
import { type ShownSeries } from './results.js';
/**
 * Which series a reader has chosen, by place: the place is the mark and the line style, so a series keeps its look
 * while others come and go. null = a free place.
 */
export type Slots = readonly (string | null)[];
/** Takes a series out, or puts it in the first free place. */
export declare function toggled(slots: Slots, id: string): Slots;
/** The chosen series that may be shown, by place. */
export declare function shownSeries(t: Translator, slots: Slots, series: readonly VisibleSeries[]): ShownSeries[];
/** Ids from an attribute: separated by spaces or commas. */
export declare const idsOf: (text: string | undefined) => string[];
