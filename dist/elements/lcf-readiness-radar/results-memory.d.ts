import type { SourceSeries } from '../../model/readiness/series-types.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import { type Slots } from './choices.js';
import type { Results } from './results.js';
/** What a reader has chosen in this widget. */
export interface Choice {
    /** The `series` attribute: the only ones to offer. */
    readonly only: string | undefined;
    /** Null until the reader chooses. */
    readonly slots: Slots | null;
    readonly isTargetShown: boolean;
    /** Summed-up answers, besides the series of the config. */
    readonly added: readonly SourceSeries[];
}
/** Works out what is shown, and only again when something it depends on has changed. */
export declare class ResultsMemory {
    #private;
    results({ model, stored, t }: WidgetView, choice: Choice): Results;
}
