import { type Plan, type PlanContext } from './diagram-plan.js';
/** The plan of an unfolded part; null when it cannot be unfolded, or not in this width. */
export declare function unfoldPlan(context: PlanContext, id: string): Plan | null;
