import type { Model } from '../model/types.js';
import type { DiagramLayout, DiagramOptions } from './diagram-types.js';
/** The whole rings, whatever `options.unfolded` says. See `diagramLayout`. */
export declare function ringsLayout(model: Model, options: DiagramOptions): DiagramLayout;
