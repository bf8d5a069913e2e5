import { formFirst } from './form-first.js';
import { formReview } from './form-review.js';
import { formTeam } from './form-team.js';

/** Strings of the readiness form, by the parts that are fetched. Keys start with `form.`. */
export const form = { ...formFirst, ...formReview, ...formTeam } as const;
