import type { FormView } from './form-view.js';
/** Another assessment with answers that can be copied. */
export interface Source {
    readonly id: string;
    readonly label: string;
}
/** What to call an assessment: the name of the series with its id, else the id itself. */
export declare function labelOfAssessment({ model, t }: FormView, id: string): string;
/** Other assessments on this device with an answer to one of the conditions. */
export declare function sourcesOf(view: FormView): Source[];
