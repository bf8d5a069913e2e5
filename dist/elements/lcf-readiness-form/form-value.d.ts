import type { FormView } from './form-view.js';
/**
 * What a surrounding form sends: `name[condition]` for each answer, `name[condition][evidence]` and
 * `name[condition][link]` for what was written, `name-group` for the group. Null when there is nothing.
 */
export declare function formValue(name: string, { conditions, assessment, answers }: FormView): FormData | null;
