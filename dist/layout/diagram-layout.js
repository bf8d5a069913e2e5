import { ringsLayout } from './rings-layout.js';
import { unfoldedLayout } from './unfolded-layout.js';

/**
 * The ring diagram of a model as data: what to draw, where, with which label, for one box, direction and font.
 * Never throws and depends on nothing but its arguments. Work grows linearly with the number of nodes, and what
 * is drawn is bounded by the box: neighbours too small to see or touch become one part (`merged`).
 *
 * It is `unfoldedLayout` where that has an answer, else `ringsLayout`; a page that wants to fetch unfolding only
 * when it is asked for uses the two by themselves.
 */
const diagramLayout = (model, options) => unfoldedLayout(model, options) ?? ringsLayout(model, options);

export { diagramLayout };
