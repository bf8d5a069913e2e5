import type { Model } from '../model/types.js';
import { contextOf, drawPlan } from './diagram-draw.js';
import { restPlan } from './diagram-plan.js';
import type { DiagramLayout, DiagramOptions } from './diagram-types.js';

/** The whole rings, whatever `options.unfolded` says. See `diagramLayout`. */
export function ringsLayout(model: Model, options: DiagramOptions): DiagramLayout {
  const context = contextOf(model, options);
  return drawPlan(restPlan(context), context);
}
