import type { DiagramLayout, TweenFrame } from './diagram-types.js';
/**
 * The moment `t` (0 to 1) between two layouts of the same model and direction. The ends are exactly the layouts
 * themselves; between them every part moves by its own numbers, and a part that only one of them draws by itself
 * comes out of, or goes into, the run that stands for it in the other.
 */
export declare function tweenLayout(from: DiagramLayout, to: DiagramLayout, t: number): TweenFrame;
