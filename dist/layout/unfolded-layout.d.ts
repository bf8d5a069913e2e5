import type { Model } from '../model/types.js';
import type { DiagramLayout, DiagramOptions } from './diagram-types.js';
/**
 * The part named by `options.unfolded`, unfolded. Null where nothing is named, the part holds nothing, the box is
 * under 720 px, or the rings around it would lose their labels.
 */
export declare function unfoldedLayout(model: Model, options: DiagramOptions): DiagramLayout | null;
