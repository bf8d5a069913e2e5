import { type FitTurned } from './label-fit.js';
/** Lines along the radius of a sector, or across it, where joined scripts cannot follow its curve. */
export declare const fitTurned: FitTurned;
