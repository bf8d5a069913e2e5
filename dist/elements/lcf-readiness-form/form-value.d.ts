import type { Model } from '../../model/types.js';
import type { AssessmentState } from '../../state/state-types.js';
/**
 * What a surrounding form sends: `name[condition]` for each answer, `name[condition][evidence]` and
 * `name[condition][link]` for what was written, `name-group` for the group. Null when there is nothing.
 */
export declare function formValue(name: string, model: Model, assessment: AssessmentState): FormData | null;
