import { contextOf, drawPlan } from './diagram-draw.js';
import { unfoldPlan } from './unfold-plan.js';

/**
 * The part named by `options.unfolded`, unfolded. Null where nothing is named, the part holds nothing, the box is
 * under 720 px, or the rings around it would lose their labels.
 */
function unfoldedLayout(model, options) {
    if (!options.unfolded)
        return null;
    const context = contextOf(model, options);
    const plan = unfoldPlan(context, options.unfolded.id);
    const layout = plan && drawPlan(plan, context);
    return layout?.fits ? layout : null;
}

export { unfoldedLayout };
