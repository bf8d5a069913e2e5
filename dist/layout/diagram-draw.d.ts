/** From a plan to the whole layout: parts, key, keyboard order. */
import type { Model } from '../model/types.js';
import type { DiagramLayout, DiagramOptions } from './diagram-types.js';
import { type Plan, type PlanContext } from './diagram-plan.js';
/** Everything a plan is made and drawn from. */
export declare function contextOf(model: Model, options: DiagramOptions): PlanContext;
export declare function drawPlan(plan: Plan, planned: PlanContext): DiagramLayout;
