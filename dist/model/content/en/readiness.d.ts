import type { ScaleLevel } from '../../types.js';
/** The rating scale the rubrics of the built-in framework are written for. */
export declare const readinessEn: {
    readonly levels: readonly ScaleLevel[];
};
