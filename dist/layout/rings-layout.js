import { contextOf, drawPlan } from './diagram-draw.js';
import { restPlan } from './diagram-plan.js';

/** The whole rings, whatever `options.unfolded` says. See `diagramLayout`. */
function ringsLayout(model, options) {
    const context = contextOf(model, options);
    return drawPlan(restPlan(context), context);
}

export { ringsLayout };
