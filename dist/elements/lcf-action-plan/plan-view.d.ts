import { type Plan, type PlanField, type PlanRow } from '../../model/readiness/plan.js';
import type { PlanSheet, PlanLabels } from '../../model/readiness/plan-export.js';
import type { VisibleReadiness, VisibleSeries } from '../../model/readiness/series-types.js';
import type { FrameworkNode } from '../../model/types.js';
import type { WidgetView } from '../widget/lcf-widget.js';
/** What the plan's templates draw from, and what they may ask for. */
export interface PlanView extends WidgetView {
    readonly visible: VisibleReadiness;
    readonly series: VisibleSeries | null;
    /** Name of the same group's last time; null when there is none. */
    readonly since: string | null;
    readonly rows: readonly PlanRow[];
    readonly plan: Plan;
    readonly focus: readonly PlanRow[];
    readonly chooseSeries: (id: string) => void;
    readonly toggle: (id: string) => void;
    readonly write: (id: string, field: PlanField, text: string) => void;
    readonly addStep: (id: string, step: string) => void;
    readonly findNext: () => void;
    readonly print: () => void;
    readonly saveMarkdown: () => void;
    readonly saveCalendar: () => void;
}
/** The name of a series; a device's own answers have none of their own. */
export declare function seriesName({ t }: WidgetView, series: VisibleSeries): string;
/** One decimal for averages, a whole number for a single person's answer. */
export declare function ratingText({ t, series }: PlanView, value: number): string;
/** "Now 1.8" and "Aim 3 · 2027 goal", as far as they are known. */
export declare function standing(view: PlanView, { value, target }: PlanRow): string[];
export declare function domainOf({ model }: WidgetView, condition: FrameworkNode): FrameworkNode | null;
export declare const planLabels: ({ t, model }: WidgetView) => PlanLabels;
/** The picked conditions as they are printed and saved. */
export declare function planSheets(view: PlanView): PlanSheet[];
